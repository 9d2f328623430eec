import type { CardSection } from '#src/domain/corpus/cards.ts';
import type { WrittenStatement } from '../archive.ts';

/** The longest a statement may be, in characters, so that a card stays a card. */
export const LONGEST: Readonly<Record<CardSection, number>> = {
  definition: 360,
  claims: 240,
  checklist: 140,
  failureModes: 220,
};
const LONGEST_WHY = 180;
const LONGEST_STEP = 130;
const STEPS = { least: 2, most: 5 };

/** Words that fill a sentence without saying anything that could be checked. */
const FILLER =
  /\b(ensur(?:e|es|ing)|leverag(?:e|es|ing)|robust|best practices?|consider(?:s|ing)?|appropriate(?:ly)?|seamless(?:ly)?|utili[sz]es?|various|proper(?:ly)?|holistic(?:ally)?)\b/i;

/** First words of an item that nobody can answer with yes or no. */
const VAGUE_START =
  /^(make sure|be|think|understand|know|try|remember|aim|strive|always|never|do not|don’t|the|a|an|you|we|it|there)\b/i;

const MARKUP = /[<>*_`]|--| {2}/;

/** What is wrong with the wording of one statement, each in a few words. */
export function wordingFaults(section: CardSection, statement: WrittenStatement): string[] {
  const { text, why, how = [], minutes } = statement;
  const faults: string[] = [];
  for (const part of [text, why ?? '', ...how]) {
    const filler = FILLER.exec(part)?.[0];
    if (filler) faults.push(`“${filler}” says nothing that can be checked`);
    if (MARKUP.test(part)) faults.push(`“${part}” has markup or double spaces`);
  }
  if (!/[.?!]$/.test(text)) faults.push('does not end as a sentence does');
  if (text.length > LONGEST[section]) {
    faults.push(`has ${text.length} characters, at most ${LONGEST[section]} fit`);
  }
  if (why !== undefined && why.length > LONGEST_WHY)
    faults.push('its why is too long for one line');
  if (how.some((step) => step.length > LONGEST_STEP)) faults.push('a step is too long');
  if (how.length > 0 && (how.length < STEPS.least || how.length > STEPS.most)) {
    faults.push(`has ${how.length} steps, not ${STEPS.least} to ${STEPS.most}`);
  }
  if (section === 'checklist') {
    if (VAGUE_START.test(text)) faults.push('does not begin with what to do');
    if (why === undefined) faults.push('does not say why');
    if (minutes === undefined) faults.push('does not say how long it takes');
  }
  return faults;
}
