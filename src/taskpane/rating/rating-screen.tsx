import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ScoredClient } from "../../analysis/judge/portfolio";
import type { Ratings } from "../../analysis/owner/ratings";
import type { Language } from "../../core/problem";
import { BackButton } from "../back-button";
import { useUndo } from "../use-undo";
import { paneWords } from "../words/pane-words";
import { speakerOf, type SpeakOf } from "../words/speak";
import { ratingWords, usualCriteria } from "./rating-words";

interface RatingProps {
  readonly clients: readonly ScoredClient[];
  readonly ratings: Ratings;
  readonly language: Language;
  readonly save: (ratings: Ratings) => void;
  readonly back: () => void;
}

/** One client after the other, by the number keys alone: twelve clients take two minutes. */
export function RatingScreen({ clients, ratings, language, save: keep, back }: RatingProps) {
  const say = useMemo(() => speakerOf(ratingWords, language), [language]);
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      clients.findIndex(({ client }) => !isRated(ratings, client)),
    ),
  );
  const [criterion, setCriterion] = useState(0);
  /** Who takes a rating back stands where it was given. */
  const { change, undo } = useUndo({ ratings, place, criterion }, (at) => {
    setPlace(at.place);
    setCriterion(at.criterion);
    keep(at.ratings);
  });
  const board = useRef<HTMLDivElement>(null);
  // Before anything is painted: a key pressed at once must not be lost.
  useLayoutEffect(() => board.current?.focus(), [place]);
  const current = clients[place];
  if (ratings.criteria.length === 0)
    return (
      <FirstCriteria
        say={say}
        language={language}
        back={back}
        take={() => {
          const criteria = usualCriteria.map((name) => ({ name: name[language], floor: null }));
          change({ ratings: { ...ratings, criteria }, place, criterion });
        }}
      />
    );
  const move = (to: number): void => {
    setCriterion(0);
    setPlace(to);
  };
  const give = (index: number, rating: number | null): void => {
    if (current === undefined) return;
    const given = ratings.criteria.map((_, other) =>
      other === index ? rating : (ratings.clients[current.client]?.[other] ?? null),
    );
    const isLast = index + 1 === ratings.criteria.length;
    change({
      ratings: { ...ratings, clients: { ...ratings.clients, [current.client]: given } },
      place: isLast ? place + 1 : place,
      criterion: isLast ? 0 : index + 1,
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (!/^[0-5]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    give(criterion, event.key === "0" ? null : Number(event.key));
  };
  return (
    <>
      <BackButton to={paneWords.allClients[language]} back={back} />
      <h2>{say("title")}</h2>
      {current === undefined ? (
        <p role="status">{say("allRated")}</p>
      ) : (
        <>
          <p class="quiet">{say("how")}</p>
          <div
            class="rating"
            tabIndex={0}
            ref={board}
            role="group"
            aria-label={`${say("of", { number: place + 1, count: clients.length })}: ${current.client}`}
            onKeyDown={press}
          >
            <p class="quiet">{say("of", { number: place + 1, count: clients.length })}</p>
            <p class="finding" aria-live="polite">
              {current.client}
            </p>
            {ratings.criteria.map(({ name, floor }, index) => (
              <fieldset key={name} class={index === criterion ? "now" : ""}>
                <legend>
                  {name} {floor !== null && <span class="quiet">{say("knockOut", { floor })}</span>}
                </legend>
                {[1, 2, 3, 4, 5].map((rating) => (
                  <label key={rating}>
                    <input
                      type="radio"
                      name={`rating ${index}`}
                      checked={ratings.clients[current.client]?.[index] === rating}
                      aria-label={`${name}: ${rating}`}
                      onClick={() => {
                        give(index, rating);
                      }}
                    />{" "}
                    {rating}
                  </label>
                ))}
              </fieldset>
            ))}
            <p class="quiet">
              {say("poor")} · {say("good")}
            </p>
          </div>
        </>
      )}
      <div class="buttons">
        {place > 0 && (
          <fluent-button
            onClick={() => {
              move(place - 1);
            }}
          >
            {say("previous")}
          </fluent-button>
        )}
        {current !== undefined && (
          <fluent-button
            onClick={() => {
              move(place + 1);
            }}
          >
            {say("next")}
          </fluent-button>
        )}
        {undo !== null && (
          <fluent-button
            onClick={() => {
              undo();
              // The next key rates again.
              board.current?.focus();
            }}
          >
            {say("undo")}
          </fluent-button>
        )}
        <fluent-button appearance="primary" onClick={back}>
          {say("done")}
        </fluent-button>
      </div>
    </>
  );
}

function FirstCriteria({
  say,
  language,
  take,
  back,
}: {
  readonly say: SpeakOf<keyof typeof ratingWords>;
  readonly language: Language;
  readonly take: () => void;
  readonly back: () => void;
}) {
  return (
    <>
      <BackButton to={paneWords.allClients[language]} back={back} />
      <p>{say("begin")}</p>
      <ol>
        {usualCriteria.map((name) => (
          <li key={name.en}>{name[language]}</li>
        ))}
      </ol>
      <div class="buttons">
        <fluent-button appearance="primary" onClick={take}>
          {say("take")}
        </fluent-button>
      </div>
    </>
  );
}

function isRated({ clients, criteria }: Ratings, client: string): boolean {
  return criteria.length > 0 && (clients[client] ?? []).some((rating) => rating !== null);
}
