import type { Phrases } from './phrases.ts'

/** How promises are made in English; contractions are written out before they are looked for. */
export const english: Phrases = {
  sets: {
    team: `colleague colleagues team manager supervisor warehouse department specialist someone somebody staff accounting
      finance logistics technician expert experts`,
    third: `carrier courier dhl ups fedex dpd gls hermes evri postnl usps post warehouse supplier manufacturer bank colleague
      colleagues team manager logistics department supervisor`,
    money: `refund refunds money amount payment credit difference reimbursement`,
    goods: `order parcel package item items replacement label product goods shipment voucher gift part parts it they`,
  },
  commits: `
    i|we ~1 will|shall, ill, ^ will, i|we ~12 and then? will, i|we am|are ~1 going to, i|we am|are about to, i|we promise|guarantee to, let me|us,
    @team ~3 will|shall, @team ~2 is|are going to`,
  acts: {
    refund: `
      be ~1 refunding|crediting|transferring, refund|reimburse|credit|repay|refunding, pay ~4 back,
      give|send|get|return|transfer|wire|pay|issue|process|arrange|initiate|trigger|start|book|put ~5 @money`,
    call: `be ~1 calling|ringing|phoning you, call|phone|ring|telephone ~1 you|back, give ~2 you ~2 call|ring|buzz`,
    reply: `
      be ~1 emailing|writing|contacting, get|come|be ~1 back to ~1 you, reach out ~1 to you, contact|email|message|notify|inform|update|text|answer|tell ~1 you,
      write ~1 you|back, write ~1 to you, reply, respond, let ~1 you ~1 know, keep ~1 you ~2 informed|updated|posted|loop,
      be in touch|contact, get in touch, follow up, report back, answer|reply|respond ~3 question|questions|message|email,
      send|drop|give|provide|write ~6 email|mail|message|update|note|answer|reply|line|response|feedback|news|confirmation`,
    send: `be ~1 sending|shipping|dispatching|mailing, have|get ~6 sent|shipped|dispatched|delivered ~1 out?, send|resend|ship|reship|dispatch|despatch|mail|deliver|replace|exchange|swap, post ~3 it|the|your|a|you`,
    check: `
      check|investigate|verify|examine|enquire|inquire|clarify, look into|at|up|for, find out, take ~2 look, chase, see if|whether|what|how|when|where,
      ask|contact|call|email|chase ~3 @third, speak|talk ~1 to|with ~3 @third, get in touch|contact with ~3 @third, follow up with ~3 @third,
      open|file|start ~3 investigation|trace|claim|enquiry|inquiry|case, track ~2 down, get to the bottom, sort ~3 out, reach out ~1 to ~3 @third`,
    other: `
      cancel|change|update|correct|amend|adjust|fix|arrange|organise|organize|reserve|apply|extend|pass|escalate|forward|unlock|reset|book,
      remove|delete|handle|prioritise|prioritize|waive|compensate|process|prepare|create|register|activate, set aside, take care, make ~1 sure, see to it, do ~1 it|this|that|so,
      send|pass|forward|hand|escalate ~4 to ~3 @team, give ~2 you ~4 discount|voucher|coupon, add ~4 to ~3 order|account`,
  },
  says: {
    refund: `
      @money ~3 will ~2 be ~3 account|card, you will|shall ~2 be|get refunded|reimbursed|credited, you will|shall ~2 get|receive|have|see ~3 refund|money|reimbursement|credit|amount,
      @money ~4 will|shall ~2 be|get ~3 refunded|processed|issued|credited|transferred|sent|returned|paid|initiated|reimbursed|completed|back,
      refund|money|amount ~4 will ~2 arrive|reach|appear|show|land`,
    call: `you will ~2 get|receive ~3 call|callback, you will ~2 be called|phoned`,
    reply: `
      you will ~2 hear ~2 from|back, you will ~2 be contacted|informed|notified|updated|emailed,
      you will ~2 get|receive|have ~3 answer|reply|response|update|feedback, have ~3 answer|reply|response for you`,
    send: `
      @goods ~3 will|shall ~2 be|get ~2 sent|shipped|dispatched|despatched|posted|mailed|resent|reshipped|replaced, @goods ~2 will ship|leave, @goods ~2 will go out,
      you will ~2 get|receive ~3 replacement|label|voucher|invoice|code`,
    check: `this|case|it|matter|parcel|claim ~2 will|shall ~2 be|get ~2 checked|investigated|reviewed`,
    other: `
      order|address|subscription|discount|it|this|that|account ~4 will|shall ~2 be|get ~2 cancelled|canceled|changed|updated|corrected|applied|adjusted|fixed|extended|escalated|passed|added|removed|done|handled|arranged`,
  },
  timed: {
    refund: `
      ^ your? full? refund within|by|in|today|tomorrow|on, ^ the full? refund within|by|in|today|tomorrow|on, i|we ~1 refund|reimburse|credit ~1 you|your|the|it,
      i|we am|are ~2 refunding|crediting|reimbursing|transferring, i|we ~1 process|issue ~3 refund, refund|money|amount ~1 is|gets ~2 processed|issued|credited|on`,
    call: `i|we call ~1 you|back, i|we am|are ~2 calling|phoning ~1 you|back`,
    reply: `
      i|we get|come back to you, i|we am|are ~2 writing|emailing|getting ~2 you, you hear ~1 from us|me, you get|have ~3 answer|reply,
      expect ~4 answer|reply|response|call|email|update ~2 from us|me, you will ~2 get|receive ~3 email|message|confirmation`,
    send: `
      @goods|cable|charger|spare|missing ~2 goes|go out, cable|charger|strap|lid|kit|unit|device|shirt|shoes ~1 ships|goes|leaves ~1 out?, @goods ~2 ships|ship|leaves|leave, @goods ~2 goes|go out, @goods ~2 is|are ~1 sent|shipped|shipping|dispatched|leaving|going,
      i|we ship|send|dispatch ~2 it|the|your|you|a|them|out, i|we am|are ~2 sending|shipping|dispatching|mailing|posting`,
    check: `i|we check|investigate, i|we am|are ~2 checking|looking|investigating`,
    other: `i|we am|are ~2 cancelling|canceling|changing|updating|correcting`,
  },
  breaks: `if, when, whether, that, how, what, where, why, so, because, once, until, unless, but, although, though, while, need|needs|require|requires|want|wait|like|ask|help, please, who, which, as soon`,
  yours: `you can|will|should|may|must|have|need|to|please|could|would|might|do|did|get|receive`,
  others: `before, whether, carrier, courier, bank, customs, paypal, klarna, dhl, ups, fedex, dpd, gls, hermes, evri, usps, you, customer, they`,
  nots: `not, never, cannot, cant, wont, dont, no longer, unable, neither, nor, try|trying to, hope|hoping to, no refund|refunds|replacement, by ~2 carrier|courier|bank|dhl|ups|dpd|gls|hermes, usually|normally|generally`,
  nouns: `
    the|your|a|an|this|that|our|my|full|partial|any|no|of|for|new|next refund|credit|call|change|update|answer|check|exchange|mail|email|message|text|book|post|order|reply|deliver|replace|replacement|transfer|return|contact|pass|fix|process|handle|start,
    to the|your|a refund, return|refund|exchange|change|shipping|delivery policy|process|address|date`,
  conditions: `
    ^ please, ^ tell|send|show ~1 me|us, ^ give ~1 me|us your, ^ let us know, when|once|as ~3 back|available|stock, if, unless, provided ~1 you|that, in case, assuming, should you, subject to, depending on,
    once|when|whenever|after|until|till ~1 you, soon as ~1 you,
    once|when|after|as ~2 we|i ~1 receive|received|get|got|have|had ~5 back|return|returned|item|items|parcel|package|goods|product|photo|photos|picture|pictures|reply|address|it|your,
    once|when|after|as your|the ~2 return|parcel|package|item|items|goods|product|photo|photos|payment ~3 arrives|arrive|arrived|reaches|back|received|is|has,
    after|upon|on|following|of ~1 receipt|receiving|returning|returns`,
  harmless: `
    please accept|excuse|bear|note|do|rest|be|feel, not only, no|not later, whether or not, why not, if not, know|tell|inform|notify|update|email|message you? ~1 if|when|whether, check|see|out|verify|ask|confirm ~3 if|when|whether,
    if ~2 you ~1 have ~3 question|questions|concerns|doubts|queries|problems|issues|trouble, if you need ~3 help|anything|assistance|further|more|else,
    if possible|necessary, if you do not mind, if ~1 that is ~1 ok|okay|fine|alright, do not worry|hesitate`,
  moments: `one|a|just ~1 moment|second|sec|minute, moment please, right now, now, quickly, hold on, bear with me`,
  ands: 'and then or plus also',
  here: `here, in this chat|conversation|window|thread`,
  reach: `email*, mail, phone, telephone, number, mobile, reach|contact you`,
  times: {
    minutes: 'minute minutes min mins',
    hours: 'hour hours hr hrs h',
    business: 'business working',
    workdays: 'workday workdays weekdays',
    numbers: {
      a: 1,
      an: 1,
      couple: 2,
      few: 3,
      several: 3,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
    },
    lasting: 'for valid last past since over every once',
    within: 'in within half next',
    days: {
      0: `today, tonight, this morning|afternoon|evening, end of day, end of the|this day, eod, right|straight away, immediately, straightaway, at once, same day`,
      2: 'day after tomorrow',
    },
    week: 'this week, end of week, end of the|this week, by the weekend',
    nextWeek: 'next week, end of next week',
    month: 'end of the|this month, this month, end of month',
  },
}
