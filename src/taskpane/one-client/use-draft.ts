import { useMemo } from "preact/hooks";
import type { Change } from "../../analysis/plans/what-if";
import type { PaneSettings } from "../settings";
import { answerLike, noDraft, withDraft, type Draft, type Edits } from "./draft";

type ChangeSettings = (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;

/** A draft, and how its parts change. */
export interface KeptDraft {
  /** What the owner tries out. */
  readonly change: Change;
  readonly setChange: (change: Change) => void;
  /** An answer of a form by its name, and how to keep another; the first one stands as long as nothing was entered. */
  readonly answer: <Answer>(name: string, first: Answer) => readonly [Answer, (answer: Answer) => void];
  /** What was edited in a document, and how to keep it. */
  readonly edited: (document: string) => { readonly edits: Edits; readonly keep: (edits: Edits) => void };
}

/** What was begun with a client, kept with the settings of the workbook. */
export function useDraft(client: string, draft: Draft | undefined, changeSettings: ChangeSettings): KeptDraft {
  return useMemo(() => {
    const now = draft ?? noDraft;
    const put = (part: (draft: Draft) => Partial<Draft>): void => {
      void changeSettings((settings) => ({ ...settings, drafts: withDraft(settings.drafts, client, part) }));
    };
    return {
      change: now.change,
      setChange: (change) => {
        put(() => ({ change }));
      },
      answer: (name, first) => [
        answerLike(first, now.answers[name]),
        (given) => {
          put(({ answers }) => ({ answers: { ...answers, [name]: given } }));
        },
      ],
      edited: (document) => ({
        edits: now.edits[document] ?? {},
        keep: (edits) => {
          put((before) => ({ edits: { ...before.edits, [document]: edits } }));
        },
      }),
    };
  }, [client, draft, changeSettings]);
}
