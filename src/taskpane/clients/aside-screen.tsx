import type { VNode } from "preact";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { lazily } from "../lazily";
import type { ScreenProps } from "../screen-props";
import type { Place } from "../use-place";

const ClientScreen = lazily(async () => (await import("../one-client/client-screen")).ClientScreen);
const RepricingScreen = lazily(async () => (await import("../repricing/repricing-screen")).RepricingScreen);
const RatingScreen = lazily(async () => (await import("../rating/rating-screen")).RatingScreen);
const YearScreen = lazily(async () => (await import("../year-ahead/year-screen")).YearScreen);
const ReviewsScreen = lazily(async () => (await import("../decisions/reviews-screen")).ReviewsScreen);

interface AsideProps extends Omit<ScreenProps, "say" | "forget"> {
  readonly place: Place;
  readonly go: (part: Partial<Place>) => void;
  readonly portfolio: Portfolio | null;
  readonly judging: Practice;
}

/** What stands in the place of the list of clients; null while the list itself does. */
export function asideScreen({ place, go, portfolio, judging, host, settings, save, change }: AsideProps): VNode | null {
  const { aside } = place;
  const back = (): void => {
    go({ aside: null });
  };
  if (aside === null) return null;
  if (aside.kind === "reviews") return <ReviewsScreen {...{ host, settings, portfolio, change, back }} />;
  if (portfolio === null) return null;
  switch (aside.kind) {
    case "client": {
      const client = portfolio.clients.find((one) => one.client === aside.client);
      if (client === undefined) return null;
      const setView = (view: Place["view"]): void => {
        go({ view });
      };
      return (
        <ClientScreen
          key={client.client}
          {...{ client, portfolio, host, settings, save, setView, back }}
          changeSettings={change}
          view={place.view}
        />
      );
    }
    case "repricing":
      return <RepricingScreen {...{ portfolio, judging, host, settings, change, back }} />;
    case "rating":
      return (
        <RatingScreen
          clients={portfolio.clients}
          ratings={settings.ratings}
          language={host.language}
          save={(ratings) => {
            void save({ ...settings, ratings });
          }}
          back={back}
        />
      );
    case "year":
      return <YearScreen {...{ portfolio, judging, host, settings, back }} />;
  }
}
