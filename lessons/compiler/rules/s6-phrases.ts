import { type Around, type Phrase, phrasesFor, type Span } from './phrases';

const number = String.raw`(?:\d+(?:[,.]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half|a third|a quarter)`;
const death = String.raw`(?:deaths?|died|dies|die|dead|killed|kills?|suicides?|self-?harm\w*|took (?:his|her|their) own li(?:fe|ves))`;
const deathOrNumber = new RegExp(String.raw`\b(?:(?<death>${death})|${number})\b|(?<end>[.!?])`, 'giu');

/** A word for death and a number in one sentence, whichever comes first. */
function deathFigures(text: string): readonly Span[] {
  const spans: Span[] = [];
  let first: RegExpExecArray | null = null;
  for (const found of text.matchAll(deathOrNumber)) {
    if (found.groups?.['end'] !== undefined) first = null;
    else if (first === null) first = found;
    else if ((first.groups?.['death'] === undefined) !== (found.groups?.['death'] === undefined)) {
      spans.push({ index: first.index, words: text.slice(first.index, found.index + found[0].length) });
      first = null;
    }
  }
  return spans;
}

const self = '(?:himself|herself|themsel(?:f|ves)|yourself|myself)';

/** Deaths and self-harm, with a figure or without. */
export const deaths: readonly Phrase[] = [
  { pattern: deathFigures, instead: '' },
  ...phrasesFor(
    '',
    String.raw`\bsuicid\w*`,
    String.raw`\b(?:died|dies|die|dying)\b(?! (?:down|out|away|off|laughing|to|for)\b)`,
    String.raw`\bdead\b(?! (?:ends?|easy|good|quiet|serious|line|heat|right|sure|funny|nice|keen|simple|cool|on time)\b)`,
    String.raw`\b(?:was|were|been|got|gets|get) killed\b(?! in (?:the|a) (?:game|match|round))`,
    String.raw`\bpassed away\b`,
    String.raw`\bfunerals?\b`,
    String.raw`\b(?:lost|lose|loses|losing|bury|buried|grie(?:ve|ves|ving) for) (?:his|her|their|a) (?:sons?|daughters?|child|children|brothers?|sisters?)\b`,
    String.raw`\b(?:took|taken|takes?|taking|end(?:ed|ing|s)?|los(?:t|es?|ing)) (?:(?:his|her|their|your|my|own|young) )+li(?:fe|ves)\b`,
    String.raw`\b(?:kill|hang|hung|drown|poison|shoot|shot|stab)(?:s|ed|ing|bed|bing)? ${self}\b`,
    String.raw`\bhanged\b`,
    String.raw`\boverdos\w*`,
    String.raw`\bself[- ]?harm\w*`,
    String.raw`\b(?:cut|cuts|cutting) ${self}\b(?! (?:off|free|some|a|loose)\b)`,
    String.raw`\b(?:harm|harms|harmed|harming|hurt|hurts|hurting|injure|injures|injured|injuring) ${self}\b`,
  ),
].map(({ pattern }) => ({
  pattern,
  instead: 'nothing about deaths or self-harm in what pupils read or hear: leave it to <Do>, or say who helps',
}));

const thing =
  /\b(?:phones?|batter(?:y|ies)|laptops?|tablets?|chats?|threads?|convers\w+|wi-?fi|connection|signal|laughter|music|screens?|line|engine|car|account)(?:'s| is| was| has| had| just| then| went| then)* ?$/iu;

/** A phone dies too; and what to do if somebody may be in danger is said. */
export function deathAllowed(words: string, { before }: Around): boolean {
  if (/^(?:die|dea)/iu.test(words)) return thing.test(before);
  return /^(?:harm|hurt|injur)/iu.test(words) && /\bif\b[^;]*$/iu.test(before);
}

// With capitals, so that to polish a picture names nobody. The four nations are wording for law and help.
export const nationality: Phrase = {
  pattern:
    /\b(?:Nigerians?|Nigeria|Ghanaians?|Ghana|Ivorians?|Ivory Coast|Cote d'Ivoire|Beninese|Benin|Cameroonians?|Cameroon|Filipin[oa]s?|Philippines|Moroccans?|Morocco|Algerians?|Algeria|Russians?|Russia|Ukrainians?|Chinese|China|Vietnamese|Vietnam|Cambodians?|Cambodia|Thais?|Thailand|Indonesians?|Indonesia|Indians?|India|Pakistanis?|Pakistan|Bangladeshis?|Romanians?|Romania|Albanians?|Albania|Bulgarians?|Polish|Poles|Turkish|Turks|Brazilians?|Africans?|(?:West|East|North|South) Africa|Africa|(?:South ?-?East )?Asians?|South ?-?East Asia|Eastern Europeans?|Americans?|foreigners?|Foreigners?|foreign (?:gangs?|criminals?|people|men)|Lagos|Abuja|Benin City|Accra|Abidjan|Manila|Yahoo[ -]?[Bb]oys|yahoo[ -]?boys|[Ii]mmigrants?|[Mm]igrants?|[Rr]efugees?|[Aa]sylum[ -]seekers?)\b/gu,
  instead: '“criminal groups, often in other countries”: pupils in the room share those heritages',
};

/** How police work and records are kept, which adults are told. */
export const police: readonly Phrase[] = [
  ...phrasesFor(
    '“police treat you as the person who needs help”: what is recorded is for adults, in <Do>',
    String.raw`\boutcome (?:21|twenty[- ]one)\b`,
    String.raw`\bDBS\b`,
    String.raw`\bdisclosure and barring\b`,
  ),
  ...phrasesFor(
    '“reporting protects people, and gets accounts closed”: pupils don’t hear that nothing will happen',
    String.raw`\b(?:hard|difficult|impossible|tough|tricky) (?:for (?:the )?police )?to (?:catch|trace|arrest|prosecute|track down)\b`,
    String.raw`\b(?:rarely|never|seldom|hardly ever|almost never) (?:(?:get|are|be|gets|is) )?(?:caught|arrested|traced|charged)\b`,
  ),
];

/** Tools and ways not to be found: an offender could learn from them, and nobody else needs them. */
export const howTo: readonly Phrase[] = phrasesFor(
  'what it feels like, and how to get out, such as “a live video can be a recording”: no tool and no way not to be found',
  String.raw`\bvirtual (?:web)?cam(?:era)?s?\b`,
  String.raw`\bface[- ]?swap\w*`,
  String.raw`\bdeep-?fake (?:apps?|tools?|sites?|websites?|software|bots?|makers?|programs?)\b`,
  String.raw`\b(?:nudif\w+|deep-?nudes?)\b`,
  String.raw`\b(?:undress(?:ing|er)?|cloth(?:es|ing)[- ]remov(?:al|ing|er)|voice[- ]chang(?:ing|er)|screen[- ]?recording) (?:apps?|tools?|sites?|websites?|bots?|AI|software|programs?)\b`,
  String.raw`\b(?:voice[- ]changers?|screen[- ]?recorders?)\b`,
  String.raw`\bVPNs?\b`,
  String.raw`\b(?:dark web|tor browser|proxy servers?)\b`,
  String.raw`\bun-?traceable\b`,
  String.raw`\b(?:cannot|can not|never|not|hard to|difficult to|impossible to|without being|avoid being|stop being|harder to) (?:be |being )?(?:trace|track)(?:d|ed)?\b(?! of)`,
  String.raw`(?<=n't )be (?:traced|tracked)\b`,
  String.raw`\b(?:burner|throw-?away|disposable) (?:phones?|accounts?|numbers?|e-?mails?|sims?|cards?)\b`,
  String.raw`\bspoof(?:s|ed|ing)? (?:a |the |their |his |her |your )?(?:numbers?|locations?|ip|e-?mails?|caller)\b`,
);
