/** The customer says that the answer was beside the question, in the languages of the desk. */
const BESIDE =
  /(?<!\p{L})(?:not what i (?:asked|meant|wanted)|(?:did ?n[o'’]?t|does ?n[o'’]?t|not) answer(?:ing)? my question|you already (?:said|told me) that|stop repeating|das war nicht meine frage|nicht (?:das )?was ich (?:gefragt|gemeint)|beantwortet (?:meine|die) frage nicht|das haben sie schon gesagt|dat (?:vroeg|bedoel(?:de)?) ik niet|geen antwoord op mijn vraag|ce n['’]est pas (?:ma question|ce que j['’]ai demandé)|ne répond(?:ez)? pas à ma question|no es lo que (?:pregunté|he preguntado|quería)|no responde a mi pregunta|non è quello che ho chiesto|non risponde alla mia domanda|non ha(?:i)? risposto|não foi isso que (?:perguntei|pedi)|não responde(?:u)? à minha pergunta|nie o to pyta(?:łem|łam)|nie odpowiada na moje pytanie)(?!\p{L})/iu

export function saysNotAnswered(text: string): boolean {
  return BESIDE.test(text.slice(0, 2_000))
}
