import { useRef, useState } from "preact/hooks";
import { weightsOf, type RatedCriterion, type Ratings } from "../../analysis/owner/ratings";
import type { Language } from "../../core/problem";
import { printShare } from "../../spreadsheet/print";
import { TextField } from "../fields";
import { useUndo } from "../use-undo";
import type { SpeakOf } from "../words/speak";
import type { practiceWords } from "./practice-words";

interface CriteriaProps {
  readonly ratings: Ratings;
  readonly say: SpeakOf<keyof typeof practiceWords>;
  readonly language: Language;
  readonly change: (ratings: Ratings) => void;
}

/** The criteria in the owner's order, by dragging or by arrow keys; ratings move along with their criterion. */
export function CriteriaList({ ratings, say, language, change: keep }: CriteriaProps) {
  const { change, undo } = useUndo(ratings, keep);
  const [name, setName] = useState("");
  const [told, setTold] = useState("");
  const dragged = useRef<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { criteria } = ratings;
  const weights = weightsOf(ratings);
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= criteria.length || from === to) return;
    change(reordered(ratings, from, to));
    setTold(say("moved", { name: criteria[from]?.name ?? "", place: to + 1 }));
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(".grip")[to]?.focus());
  };
  const setFloor = (index: number, floor: number | null): void => {
    change({ ...ratings, criteria: criteria.map((one, other) => (other === index ? { ...one, floor } : one)) });
  };
  return (
    <>
      <p class="quiet">{say("criteriaHelp")}</p>
      <ol class="criteria" ref={list}>
        {criteria.map((criterion, index) => (
          <li
            key={criterion.name}
            draggable
            onDragStart={() => {
              dragged.current = index;
            }}
            onDragOver={(event) => {
              event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current !== null) move(dragged.current, index);
              dragged.current = null;
            }}
          >
            <button
              type="button"
              class="grip"
              aria-label={say("move", { name: criterion.name, place: index + 1, count: criteria.length })}
              onKeyDown={(event) => {
                const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
                if (step !== 0) {
                  event.preventDefault();
                  move(index, index + step);
                }
              }}
            >
              ↕
            </button>
            <span>
              {criterion.name}{" "}
              <span class="quiet">
                {say("weight", { weight: printShare(Math.round((weights[index] ?? 0) * 100) / 100, language) })}
              </span>
            </span>
            <select
              aria-label={say("floorOf", { name: criterion.name })}
              value={String(criterion.floor ?? "")}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setFloor(index, value === "" ? null : Number(value));
              }}
            >
              <option value="">{say("noFloor")}</option>
              {[2, 3, 4, 5].map((floor) => (
                <option key={floor} value={String(floor)}>
                  {say("floorIs", { floor })}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="grip"
              aria-label={say("remove", { name: criterion.name })}
              onClick={() => {
                change(without(ratings, index));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <p role="status" class="aside">
        {told}
      </p>
      {undo !== null && (
        <div class="buttons">
          <fluent-button size="small" onClick={undo}>
            {say("undo")}
          </fluent-button>
        </div>
      )}
      <TextField label={say("addCriterion")} value={name} onText={setName} />
      <div class="buttons">
        <fluent-button
          size="small"
          onClick={() => {
            const added = name.trim();
            if (added !== "" && criteria.every((one) => one.name !== added)) {
              change({ ...ratings, criteria: [...criteria, { name: added, floor: null }] });
              setName("");
            }
          }}
        >
          {say("add")}
        </fluent-button>
      </div>
    </>
  );
}

function reordered({ criteria, clients }: Ratings, from: number, to: number): Ratings {
  const moved = <Item,>(items: readonly Item[]): Item[] => {
    const [item] = items.slice(from, from + 1);
    const others = items.filter((_, index) => index !== from);
    return item === undefined ? others : [...others.slice(0, to), item, ...others.slice(to)];
  };
  const filled = (given: readonly (number | null)[]): (number | null)[] =>
    criteria.map((_, index) => given[index] ?? null);
  return {
    criteria: moved<RatedCriterion>(criteria),
    clients: Object.fromEntries(Object.entries(clients).map(([client, given]) => [client, moved(filled(given))])),
  };
}

function without({ criteria, clients }: Ratings, index: number): Ratings {
  const rest = <Item,>(items: readonly Item[]): Item[] => items.filter((_, other) => other !== index);
  return {
    criteria: rest(criteria),
    clients: Object.fromEntries(Object.entries(clients).map(([client, given]) => [client, rest(given)])),
  };
}
