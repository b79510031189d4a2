import type { Words } from "../../core/problem";

/** Sentences of the letters. Gentle and firm are two tones of the same facts; none blames, claims a right or promises what the owner did not say. */
export const letterWords = {
  dear: { en: "Dear {name},", de: "Guten Tag {name}," },
  someone: { en: "[name]", de: "[Name]" },
  regards: { en: "Kind regards", de: "Freundliche Grüße" },
  signature: { en: "[your name]", de: "[Ihr Name]" },
  // a new fee
  feeSubject: { en: "Our fee from {start}", de: "Unser Honorar ab {start}" },
  feeOpenGentle: { en: "Thank you for working with us. I have gone through our hours and fees, and I should like to talk with you about the result.", de: "vielen Dank für die Zusammenarbeit. Ich habe unsere Stunden und Honorare durchgesehen und möchte mit Ihnen über das Ergebnis sprechen." },
  feeOpenFirm: { en: "I have gone through our hours and fees.", de: "ich habe unsere Stunden und Honorare durchgesehen." },
  feeFact: { en: "The work for you took {hours} hours a month. The present fee no longer covers them.", de: "Die Arbeit für Sie brauchte {hours} Stunden im Monat. Das heutige Honorar deckt sie nicht mehr." },
  feeNewGentle: { en: "I therefore propose a fee of {fee} a month (net) instead of {old}, from {start}.", de: "Ich schlage darum ab {start} ein Honorar von {fee} im Monat (netto) statt {old} vor." },
  feeNewFirm: { en: "From {start} the fee is {fee} a month (net) instead of {old}.", de: "Ab {start} beträgt das Honorar {fee} im Monat (netto) statt {old}." },
  feeElse: { en: "If you would rather keep the present fee, there is another way: about {saved} hours a month less on our side. I have ideas how we could get there together.", de: "Wenn Sie lieber beim heutigen Honorar bleiben, gibt es einen anderen Weg: rund {saved} Stunden im Monat weniger bei uns. Ich habe Ideen, wie wir das gemeinsam schaffen." },
  feeAskGentle: { en: "May I call you in the coming days? I should like to find, by {answer}, what suits both of us.", de: "Darf ich Sie in den nächsten Tagen anrufen? Ich möchte bis {answer} mit Ihnen finden, was uns beiden passt." },
  feeAskFirm: { en: "Please tell me by {answer} which of the two suits you.", de: "Bitte sagen Sie mir bis {answer}, was von beidem Ihnen passt." },
  // parting
  partSubject: { en: "The end of our work together", de: "Ende unserer Zusammenarbeit" },
  partOpenGentle: { en: "Thank you for the trust you have placed in us. Because I value it, I want to tell you plainly: I have decided to end our work together.", de: "vielen Dank für Ihr Vertrauen. Weil ich es schätze, sage ich es Ihnen offen: Ich habe mich entschieden, unsere Zusammenarbeit zu beenden." },
  partOpenFirm: { en: "I am ending our work together.", de: "ich beende unsere Zusammenarbeit." },
  partWhy: { en: "What you need and what we can do well at a price that is right for both no longer go together.", de: "Was Sie brauchen und was wir zu einem für beide richtigen Preis gut leisten können, passt nicht mehr zusammen." },
  partLast: { en: "Our last working day for you is {last}; the agreement ends on {end}.", de: "Unser letzter Arbeitstag für Sie ist {last}; die Vereinbarung endet am {end}." },
  partDeadlines: { en: "These dates fall close to that day or after it: {deadlines}. I should like to settle with you now who looks after them.", de: "Diese Termine liegen nahe an diesem Tag oder danach: {deadlines}. Ich möchte jetzt mit Ihnen klären, wer sich darum kümmert." },
  partWrapUp: { en: "Until then we finish: {wrapUp}.", de: "Bis dahin schließen wir ab: {wrapUp}." },
  partHandOver: { en: "For the hand-over I propose a meeting on {meeting}. Your files will be ready on {files}.", de: "Für die Übergabe schlage ich ein Treffen am {meeting} vor. Ihre Unterlagen liegen am {files} bereit." },
  partReferral: { en: "{firm} may suit you well. If you like, I will put you in touch.", de: "{firm} könnte gut zu Ihnen passen. Wenn Sie möchten, stelle ich den Kontakt her." },
  partCloseGentle: { en: "I wish you and your firm well, and I am glad to answer questions at any time until then.", de: "Ich wünsche Ihnen und Ihrer Firma alles Gute und beantworte bis dahin gern Ihre Fragen." },
  partCloseFirm: { en: "I am there for questions about the hand-over until then.", de: "Für Fragen zur Übergabe bin ich bis dahin da." },
  // referral
  referSubject: { en: "A client who may suit you", de: "Ein Kunde, der zu Ihnen passen könnte" },
  referBody: { en: "A client of ours is looking for a firm for work like this: {work}. It suits your firm better than ours. May I give them your name? I pass on nothing about them without their consent.", de: "einer unserer Kunden sucht eine Firma für solche Arbeit: {work}. Sie passt besser zu Ihrer Firma als zu unserer. Darf ich Ihren Namen weitergeben? Ohne Einverständnis gebe ich nichts über den Kunden weiter." },
  referWork: { en: "[what they need]", de: "[was gebraucht wird]" },
} as const satisfies Readonly<Record<string, Words>>;
