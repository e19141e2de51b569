/** Words around a name in a line, in all languages at once: they decide what may be left out of it. */

/** Before what is promised: with one of these behind a name, the sentence stands without the name ("send Ana the deck"). */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an my our his her their your its this that these those some all der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner unser unsere unseren ihr ihre ihren sein seine seinen le la les l un une des mon ma mes notre nos son sa ses leur leurs el los las una unos unas mi mis nuestro nuestra su sus o os as um uma uns umas meu minha meus minhas nosso nossa seu sua'.split(
    ' ',
  ),
);

/** Between names: "Ana and Bo". */
export const JOINS: ReadonlySet<string> = new Set('and und et y e & + sowie plus'.split(' '));

/** Before a name that is given something: "a Ana", "à Ana". It goes with the name. */
export const TO: ReadonlySet<string> = new Set('to a à ao an'.split(' '));

/** Before a name that the sentence needs. */
export const ABOUT: ReadonlySet<string> = new Set('for with about from by of für mit von über bei pour avec de sur chez para con sobre com'.split(' '));

/** What a line may begin with that says nothing more: "I will", "I promised to". */
export const OPENINGS =
  /^\s*(?:[-*•]\s+|(?:to-?do|promise|promised|follow[- ]?up)\s*:\s*|i(?:['’]ll| will| promised to| promised that i will| said i['’]d| said i would| said i will| need to| have to| must| should)\s+(?=\S)|ich habe versprochen,?\s+)/i;
