import { useMemo } from "preact/hooks";
import { reviewsDue } from "../../analysis/decisions/decision";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { printDay } from "../../spreadsheet/print-day";
import { learnedWords } from "../../reports/decisions/learned-words";
import { saySentence } from "../../reports/say";
import { BackButton } from "../back-button";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { StatusLine } from "../status-line";
import { today } from "../today";
import { useMessage } from "../use-message";
import { paneWords } from "../words/pane-words";
import { speakerOf } from "../words/speak";
import { screenWords } from "./decision-screen-words";
import { writeReview, type FoundLog } from "./decisions-link";
import { LearnedView } from "./learned-view";
import { ReviewForm } from "./review-form";
import { useLog } from "./use-log";

interface ReviewsProps {
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly portfolio: Portfolio | null;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  readonly back: () => void;
}

/**
 * What came of the owner's decisions: those due for a review, what was learned, and what of the sheet could not be
 * read.
 */
export function ReviewsScreen({ host, settings, portfolio, change, back }: ReviewsProps) {
  const { language } = host;
  const say = useMemo(() => speakerOf(screenWords, language), [language]);
  const message = useMessage();
  const { log, problem, read } = useLog(host, settings);
  const found: FoundLog | null = log === "none" ? null : log;
  const due = reviewsDue(found?.decisions ?? [], today());
  const next = (found?.decisions ?? [])
    .filter(({ review, reviewDay }) => review === null && reviewDay !== null && reviewDay > today())
    .sort((one, other) => (one.reviewDay ?? 0) - (other.reviewDay ?? 0))[0];
  return (
    <>
      <BackButton to={paneWords.allClients[language]} back={back} />
      <h2>{say("title")}</h2>
      <StatusLine text={problem === "" ? message.text : problem} />
      {log === "none" && <p>{say("noLog")}</p>}
      {found !== null && (
        <>
          <h3>{say("due")}</h3>
          {due.length === 0 && <p>{say("noneDue")}</p>}
          {next?.reviewDay !== undefined && next.reviewDay !== null && (
            <p class="quiet">{say("next", { client: next.client, day: printDay(next.reviewDay, language) })}</p>
          )}
          {due.map((decision) => (
            <ReviewForm
              key={`${decision.row} ${decision.client} ${decision.day}`}
              decision={decision}
              portfolio={portfolio}
              say={say}
              language={language}
              keep={(review) => {
                void message.act(async () => {
                  const isThere = await writeReview(host, settings, decision, review);
                  await read();
                  return isThere ? say("reviewed", { sheet: found.sheet }) : say("lineGone");
                });
              }}
            />
          ))}
          <LearnedView
            decisions={found.decisions}
            settings={settings}
            portfolio={portfolio}
            change={change}
            say={say}
            language={language}
          />
          <Unread log={found} title={say("unread")} language={language} />
          <div class="buttons">
            <fluent-button
              onClick={() => {
                void message.act(async () => {
                  await host.activate(found.sheet);
                  return "";
                });
              }}
            >
              {say("toSheet")}
            </fluent-button>
          </div>
        </>
      )}
    </>
  );
}

/** Cells that count as blank until they are mended; rows as a person counts them. */
function Unread({
  log,
  title,
  language,
}: {
  readonly log: FoundLog;
  readonly title: string;
  readonly language: "en" | "de";
}) {
  if (log.unread.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {log.unread.map(({ row, problem }) => (
          <li key={`${row} ${problem.message}`}>
            {saySentence(learnedWords.unread, language, { row: row + 1, problem: problem.inWords(language) })}
          </li>
        ))}
      </ul>
    </>
  );
}
