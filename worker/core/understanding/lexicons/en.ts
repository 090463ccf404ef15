/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { englishSignals } from './signals/en.ts'
import { englishThings } from './things/en.ts'

/** English. */
export const english: Lexicon = {
  language: 'en',
  common: `the a an and or of to in on at for from with by is are was were be been am do does did have has had not no
    yes i you he she it we they my your his her our their me him them us this that these those what which who where when
    why how can could will would should may might must if but so as than then there here about after before into out up
    just still any some all more very too please thanks thank hello hi hey im ive id dont doesnt didnt isnt havent hasnt
    cant wont want need get got ordered received arrived yet much many long been because since again only also it's its
    good morning afternoon evening bye sorry okay today tomorrow yesterday wheres hows whats let know like back`,
  typical: `th wh ough ing tion ght ee oo ck sh`,
  known: `shopping shipped shipper shorts shirt shirts border boarder ordinary older charge charges charged change prize
    skipping chipping retune returner stature statue truck racking cancer candle canvas canned counsel dispatches trading
    parking packing paying saying playing plating buying trying receipt receipts deceive bought brought thought though
    through quite quiet quick missing mission issues tissue delivers deliverer patio ratio credits edit editor posted
    pasted tasted wasted waited sized seized whether weather broker human humane stole stone store stores stock stick
    slow show flow placed personal persons reason season treason charm charmer shape sharp prince pride match watch catch`,
  sets: {
    parcel: `order orders oder ordr orde odrer package packages pakage packge packet parcel parcels shipment shipments
      delivery deliveries item items stuff goods purchase purchases product products article articles box pkg consignment`,
    my: `my our the this that these those an a mine your`,
    not: `not no never didnt dont havent hasnt isnt wasnt doesnt havnt nothing cannot cant yet wont arent`,
    want: `want wanna need like wish love trying try hoping help please can could how going supposed`,
    change: `change edit modify update alter amend correct fix switch swap adjust changing updating editing`,
    days: `day days week weeks month months days' hours fortnight`,
    count: `0 one two three four five six seven eight nine ten several many few couple 2 over`,
    person: `human humans person people agent agents representative representatives rep reps advisor adviser operator
      somebody someone specialist supervisor manager staff executive colleague employee assistant`,
    talk: `talk speak chat talking speaking chatting contacting connect connected transfer transferred contact call reach pass put
      forward escalate redirect hand get`,
    pol: `please pls plz hi hello hey thanks thank you sorry ok okay so just well but`,
    money: `money refund refunds cash payment reimbursement`,
    broken: `broken damaged defective faulty cracked smashed torn ripped scratched dented stained stain leaking dead
      ruined shattered spoiled expired mouldy moldy bent crushed rotten`,
    garment: `shirt dress shoes shoe jacket jeans boots boot trousers pants sweater hoodie coat sneakers tshirt skirt top
      mattress sofa table lamp bag phone case product item`,
  },
  categories: {
    'order.status': {
      clear: `
        where|wheres is|are? order|orders|parcel|package|delivery ~2 @num
        where|wheres|were|whr is|are|s|r|the|do? my|our|the|this|that ~2 @parcel
        where|wheres @parcel, where|wheres my|our @num? @parcel
        track|trace|locate|find|tracking|follow my|our|the|an|this|a|on ~1 @parcel, track|tracking @parcel, @parcel tracking
        order|delivery|shipping|shipment|package|parcel status|update, status of|for|on|about|with ~3 @parcel|@num
        status of|for|on|about? @parcel, check ~3 status ~4 @parcel
        when will|does|do|can|is|should|would ~2 my|the|our|this ~2 @parcel ~2 arrive|come|ship|shipped|delivered|here|coming|arriving|arrives|get|reach|be|due|dispatched|sent
        when will|does|is|should it|they ~1 arrive|ship|come|delivered|get|arriving|coming|here|shipped, when does it get here
        when my|our|the|this ~2 @parcel ~4 arrive|arrives|come|comes|here|delivered|ship|shipped|get|be
        when will|can|do|am|should i|we ~2 get|receive|expect|getting|have|receiving my|the|our|it|this|@parcel
        has|have|did|is|was|hasnt my|our|the|it|this|@num|that|@parcel ~3 shipped|ship|dispatched|left|sent|shiped|posted
        has|is|are my|our ~2 @parcel ~2 ready|coming|arrived|way|there, is it on its|the way, on its|the way yet
        any|an|some update|updates|news|info|word|information ~1 on|about|for|regarding|with ~3 @parcel|@num|delivery|it
        not|havent|hasnt|havnt|didnt|never|dont ~2 received|recieved|receive|recieve|gotten|got|get|arrived|come|arrive my|the|our|it|anything|any ~2 @parcel?
        my|our|the|@parcel ~3 hasnt|havent|didnt|not ~2 arrived|come|delivered|shipped|received|dispatched|arrive
        did not|t ~1 receive|get ~3 @parcel, not|havent|never ~1 received|recieved ~3 @parcel
        how|much long|longer|much ~2 until|till|before|for ~3 @parcel ~2 arrive|arrives|here|comes|come|ship|ships
        estimated|expected delivery|arrival, eta of|on|for, delivery date of|for ~3 @parcel, out for delivery
        what happened to|with ~2 @parcel, whats|what is|s? happening|going ~1 with|to my @parcel
        what stage|state|status is ~3 @parcel, wismo, wheres|where|were ~1 ma|mah @parcel, ^ my? package|parcel|shipment $, when will|is|does it|they ~1 sent|dispatched|posted, wheres my stuff, is my @parcel on ~2 way, where is @num
        i @want ~5 track ~3 @parcel, know ~2 where ~3 @parcel, know ~2 when ~5 arrive|delivered|arriving, what happened to|with ~2 @num, whats|what ~2 happening|going|wrong ~2 with ~2 @num`,
      likely: `
        tracking number|link|info|information|code|details|id|page|page, check|checking|find|know|see|get|give|show ~3 status
        where|wheres is|are|s my|our, where|wheres my|our, tracking, track, eta, where|wheres is|are? it|they now?
        when will|is|are|can it|i|we|you ~2 delivered|delivering|deliver|expect|come|arrive|ship|here
        not|havent|hasnt|yet|didnt ~2 received|recieved|arrived|shipped|delivered, has it ~3 yet, ^ any update|updates|news
        delivery|shipping|dispatch|arrival date|day|time|update|details, still|currently ~1 transit|processing, says processing
        has|have|is ~5 shipped|dispatched, expect|expecting ~4 delivery|deliver|@parcel|it, check|about|regarding ~2 my ~2 @parcel
        did you|they|u ~2 ship|send|dispatch|post, ordered ~6 yesterday|last|ago|monday|tuesday|wednesday|thursday|friday
        today|tomorrow ~2 arrive|come|here, arrive|arriving|come|coming|delivered ~1 today|tomorrow|when|soon, on ~2 way`,
      hint: `my|our @parcel, order @num, @parcel @num, arrive|arrived|arrives|arriving, shipped|shipment, status, deliver*, dispatch*`,
      against: `
        refund* ~3 status, status ~3 refund*|account|subscription|membership|return, how ~2 long ~4 delivery|shipping|deliver* ~1 take|takes|usually
        do|can|could|would you|u ~2 ship|deliver|send, return|exchange|cancel ~3 @parcel, how ~1 track, back in stock, what if|happens ~5 not|nobody ~1 home
        change|update|modify|edit|wrong|cancel* ~5 @parcel|address, where|wheres is|are|s? my|the ~1 money|refund|invoice|receipt|coupon|discount|account|points
        where is|are|s your|you, subscription, track|where ~3 refund, place|make ~2 order|orders, tracking ~2 say*|show*
        wrong|damaged|broken|missing @parcel, collection, restock*, policy, minimum order, invoice, tracking my refund`,
    },
    'order.delayed': {
      clear: `
        @parcel|its|it|delivery ~4 late|delayed|overdue|delay, delay|delayed ~3 @parcel, late @parcel|delivery
        should|supposed ~5 arrive|arrived|here|come|been|delivered|shipped ~3 yesterday|ago|last|by|on|monday|tuesday|wednesday|thursday|friday|week
        should|supposed|meant have|to ~1 arrived|arrive|been|be|come|shipped|delivered, was|were due ~5 yesterday|last|on|ago|monday|friday|@num
        taking|takes|took ~2 so|too|forever|ages ~2 long?, still|yet waiting|wait ~2 for|on ~3 @parcel|delivery|it
        still|yet ~3 not|hasnt|havent|isnt|nothing|no|didnt ~3 arrived|received|here|come|shipped|delivered|arrive|recieved|sign|dispatched|moved
        waiting ~6 @count ~1 @days, been|its|over|already ~3 @count ~1 @days ~7 @not|still|order*|waiting|where
        tracking|status|it|parcel|package ~3 hasnt|not|nothing|no|didnt|stopped|stuck ~3 updated|moved|changed|update|moving|for|movement|since|updates|at|in
        stuck in|at|on, why ~5 delayed|late|long|delay|slow, promised|guaranteed ~6 yesterday|last|by|day|delivery, @days ~1 late
        it|its ~2 been|almost|already ~2 @count ~2 @days, ordered ~6 @count @days ago ~8 @not|still|nothing
        where ~8 @count @days ago, hasnt arrived yet, it|that|they hasnt|havent ~1 come|arrived|shipped|turned, past ~3 delivery date, missed ~3 delivery date, delivery ~2 slow
        @num @days and|but ~3 @not|still|nothing, how much longer, so many days, keep|keeps ~2 getting? delayed`,
      likely: `late, delayed, delay, overdue, ordered ~4 @num @days ago, still waiting, @count @days ago, still nothing, no movement
        @not ~2 received|arrived|recieved|shipped|delivered ~2 yet, yet to receive|arrive|ship, long overdue, been waiting`,
      hint: `still ~2 @not, @num @days, yet, already, waiting, since`,
      against: `late ~1 mother*|father*|husband*|wife*|mum|dad|grandmother|grandfather, refund*, return*, back in stock, how long does|do|is, subscription, payment late, late fee`,
    },
    'order.missing': {
      clear: `
        says|say|said|shows|show|showing|marked|marks|status|claims|tracking|listed|according ~6 delivered ~12 @not|nothing|nowhere|where|missing|empty
        delivered|delivery ~4 but|yet|though|however ~6 @not|nothing|never|nowhere|missing|empty|where
        @not|nothing|never ~8 but|though|although ~6 says|said|shows|marked ~4 delivered, says|marked|shows ~4 delivered
        lost ~2 in ~2 post|mail|transit, @parcel|it|delivery ~2 is|was|been|got|gone|went|has|must? ~2 lost|stolen|missing|vanished|disappeared
        lost|missing|stolen package|parcel|delivery|order|shipment, stole my @parcel, porch pirate*, stolen from ~3 porch|door|doorstep
        delivered|left|gave|given|went|dropped to|at|with|it ~3 wrong|different|another|someone|neighbor|neighbour ~2 address|house|else|neighbours|neighbors?
        @parcel ~2 never|not showed|shown|turned|came|arrived up?, never arrived|came|received|recieved|showed|turned|got
        nobody ~3 delivered, nothing ~3 mailbox|letterbox|door|porch|doorstep, sent back to sender, returned to sender, ^ but|no|nope|well ~3 didnt|havent|hasnt|not ~1 receive|received|get|got|arrive|arrived|come|here|there ~1 it|anything|them? $, ^ i ~1 didnt|havent|never ~1 receive|received|get|got it|anything|them $, ^ its|it ~1 not|isnt here|there $, ^ nothing ~1 arrived|came|here $`,
      likely: `delivered ~6 @not, lost ~2 parcel|package|order, missing, disappeared, stolen, neighbour*|neighbor*, nowhere to be found, proof of delivery`,
      hint: `lost, never, nothing`,
      against: `item|items|piece|part|parts|button|screw|screws|cable ~3 missing, missing ~3 item|items|part|parts|from, lost ~3 password|phone|login|receipt`,
    },
    'order.change': {
      clear: `
        @change ~2 my|our|the|an|this|@num ~1 order|@parcel, add|adding|include|put ~4 to|into|in|on ~2 order|@parcel, add another|one|more|an ~4 order
        remove|delete|take ~5 from|off|out ~3 order|@parcel, @change ~3 size|color|colour|quantity|item|delivery|shipping|model ~5 order|ordered|method|@num
        ordered ~3 wrong|by ~6 change|switch|swap, change ~2 what i ordered, upgrade ~6 shipping|delivery|overnight|express
        combine|merge ~3 orders, order ~4 by mistake ~6 change, @change ~3 delivery date|day|time|slot, swap ~4 in ~2 order
        instead of ~6 ordered, accidentally ordered ~6 instead, swap|change ~2 one ~3 item|items, order change|modification`,
      likely: `@change ~3 order, add ~3 order, forgot to add|order|include, overnight ~2 shipping, different|other color|colour|size ~3 order
        ordered ~5 instead, @change ~3 quantity, reschedule ~3 delivery`,
      hint: `instead, @change`,
      against: `address, payment method, password, phone number, email, account, return*, change ~1 mind, subscription, cancel*`,
    },
    'order.address': {
      clear: `
        @change ~6 address|adress|addres|addresses, wrong|incorrect|old|different|another|new|typo ~3 address|adress|addres|postcode|zip, address|adress ~5 wrong|incorrect|change|changed|mistake|typo
        @change ~4 shipping|delivery details|info|information|address, send|ship|deliver|redirect|forward ~3 to ~2 different|another|new|other|my ~2 address|place|location|office|work
        send|ship|deliver ~3 @num ~2 to ~2 office|work|neighbour|neighbor|workplace, moved|moving ~10 address|delivery|ship|order|shipping, redirect|reroute ~3 @parcel, manage ~2 shipping details
        forgot ~4 apartment|flat|house|street ~1 number?, deliver|send it|order|@parcel? ~2 to ~2 neighbour|neighbor|work|office|parents instead?
        @parcel ~2 to ~2 different|another|other|new address, incomplete address, apartment|flat number ~4 missing|forgot|wrong, change of address`,
      likely: `delivery|shipping address, address ~2 change, moved house, new|old address, address`,
      hint: `address|adress, moved`,
      against: `email address, return address, mail address, your ~1 address, billing address, address ~3 store|shop, returns address, delivered ~4 wrong`,
    },
    'order.cancel': {
      clear: `
        cancel|cancle|cancelling|canceling|cancell|cancellation|abort|revoke|stop ~5 order|orders|purchase|@parcel, order|purchase ~4 cancel|cancelled|canceled|cancellation
        cancel|cancle it|this|that|@num|everything, dont|no|not want|need ~2 @parcel ~2 anymore|more|longer, no longer want|need ~3 @parcel|it
        ^ cancel $, ^ please? cancel please? $, i @want ~2 cancel, withdraw ~3 order|purchase|contract, ordered ~2 by mistake|accident
        changed my mind ~6 order, process of cancelling|canceling, how ~4 cancel, cancellation status|request|process`,
      likely: `cancel|cancle|cancellation|cancelled|canceled, undo ~3 order, stop ~3 shipment|shipping|order, dont ship|send`,
      hint: `changed my mind, by mistake, no longer`,
      against: `newsletter*, cancel* ~5 subscription|membership|account|newsletter|plan|auto*|renewal, subscription ~4 cancel*, policy ~4 cancel*, cancel* ~4 policy|fee, return|refund ~6 cancelled|canceled`,
    },
    'order.place': {
      clear: `
        how|where can|do|could|to|should ~3 order|buy|purchase ~2 from|here|online|something|on|an|a, place|make|placing|making|submit ~3 order|purchase, how ~3 place|make ~3 order
        i ~2 want|need|like|wanna|wish ~2 order|buy|purchase ~1 something|some|a|an|from|another|one|@num|this|the, want|like|need to order $, wanna order $, are you|u ~4 orders, can|could i|we ~2 order|buy|purchase
        are you|u ~2 taking|accepting orders, order ~2 by ~1 phone|telephone|email, put ~3 order through?, help ~4 ordering|order|buy|buying|purchase|purchasing
        reorder, order again, same order again, preorder|pre order, id like to buy|order|purchase, minimum order, guest checkout, without ~3 account ~3 order`,
      likely: `want ~3 buy|purchase, wanna buy, buy, ordering, can i get, need to buy|order, place ~2 order, still order, checkout, add to cart`,
      hint: `order ~2 a|an|some, purchase`,
      against: `bought, ordered, declined|rejected|rejecting|refused|failed, order ~1 from ~1 $, @change, cancel*, return*, track, status, order ~3 arrive|delivered, cant|unable|error|problem|wont|not|doesnt|issue* ~6 place|checkout|order|buy, discount|cheaper, received, order ~2 before ~5 return`,
    },
    'order.problem': {
      clear: `
        received|got|arrived|came|sent|delivered|recieved|gotten|is|was|are|were ~5 @broken, @broken ~4 @parcel|@garment|on|in|when, @garment ~3 @broken|broke|stopped
        wrong|incorrect|different product|item|items|article|order|thing|stuff|color|colour|model|one|@parcel|products ~2 received|sent|delivered|came|arrived?
        received|got|sent|delivered|shipped ~3 wrong|incorrect|different|someone|another|else, not what i|we ordered, isnt what i ordered, instead of ~4 ordered|i ordered
        missing ~4 item|items|part|parts|from|piece|pieces|product|one|accessories|screws, item|items|part|parts|piece|one|something|product|screws|cable ~4 missing, only ~2 received|got|sent ~2 one|two|@num|half|part
        incomplete order|@parcel|delivery, order|delivery ~2 incomplete|short, box ~2 empty|crushed|open, empty box|package|parcel
        not|doesnt|dont|stopped|wont work|working|turn|charge ~5 received|arrived|bought?, poor|bad|terrible quality, fell apart, has|have ~2 hole|crack|stain|defect|scratch|scratches|holes
        had a|some stain|hole, manufacturing defect, quality ~4 bad|poor|terrible|not, not ~1 as ~1 described|pictured|advertised, received ~3 expired|used|opened|fake, broke ~3 after|already`,
      likely: `@broken, broke, defect|defects, wrong item|product|article|color|colour, doesnt|not|stopped work|working, missing, complaint about ~3 product|item|order
        problem|issue ~3 @parcel, something wrong with ~3 @parcel, not ~2 complete, leaks|leaked|leak, fake, counterfeit, wrong size sent, sent ~3 wrong`,
      hint: `wrong, quality, stain*, problem, issue`,
      against: `website|site|app|page|checkout|link|search|code|coupon|promo|password|login|card|payment|address, ordered ~2 wrong, wrong|damaged package ~2 address, missing package|parcel|delivery|order
        what ~4 if ~4 arrives|damaged|broken|defective|wrong, warranty, return policy, stock, is ~1 it? waterproof, delivered ~4 not`,
    },
    'delivery.options': {
      clear: `
        do|can|could|would|will you|u|they|we|i ~3 ship|deliver|send ~3 to|internationally|abroad|overseas|outside|worldwide|on|at|in|same|next|my
        how long|fast|quick|soon|quickly|many|much ~2 does|do|is|will|would|days|time|can? ~4 shipping|delivery|deliver|ship|postage|you|to ~3 take|takes|deliver|ship|cost|costs|to|usually|get|normally
        how long|fast is|does ~2 shipping|delivery, delivery|shipping|shipment|postage ~1 time|times|cost|costs|option|options|fee|fees|charge|charges|method|methods|period|price|prices|rates|speed|countries
        cost|price|charge|fee ~2 of|for ~2 shipping|delivery|postage, how much ~4 shipping|delivery|postage, express|overnight|standard|international|expedited|fast|faster shipping|delivery, next|same day shipping|delivery
        international|internationally|worldwide|abroad|overseas ~3 ship*|deliver*?, ship|deliver|delivery|shipping ~2 internationally|abroad|overseas|worldwide|to ~2 norway|canada|germany|france|switzerland|uk|usa|australia|europe|india|ireland
        pick|pickup|collect|collection ~4 in ~1 store|shop|person|point|myself, click and collect, parcel locker|shop, which carrier|courier|carriers, what carrier|courier
        what ~3 carrier|courier|shipping|delivery ~3 use|offer|options|available, delivery ~3 weekend*|saturday|saturdays|sunday|sundays|evening, deliver* ~2 on|at ~1 saturday*|sunday*|weekend*, delivery out of ~1 india|country, out of country|india|europe, place ~3 order from, order|buy ~1 from ~1 $
        how ~2 will ~3 take ~4 arrive|deliver ~4 if ~3 order, when would ~4 arrive ~3 if ~2 order, if i order ~6 when|arrive|get|by|before, ship* to po box, customs ~3 duties|fees|charge, what if|happens ~3 not|arent|isnt ~1 home|in, not ~1 home when, nobody ~1 home`,
      likely: `shipping cost|costs|fee|options|time|times, delivery charge*, postage, free shipping|delivery, ship to|outside, deliver to, express, courier, customs, import duty|duties, po box, pick up`,
      hint: `shipping, delivery, ship, deliver*`,
      against: `my|our @parcel ~4 arrive|ship|shipped|come, address, hasnt|havent|not|never|didnt ~3 arrive*|received|come|shipped|delivered, upgrade, qualif*, for my order, free shipping|delivery, refund`,
    },
    'return.start': {
      clear: `
        return|returning ~5 @parcel|@garment|it|them|these|this|back, send|sending|ship|shipping ~5 back, return label, returns label, want ~2 return, @want ~3 return ~4 it|them|this|these|my|the|a|an|item|items|some|one|@garment, @want ~3 send ~4 back
        how ~5 return|send ~4 it|them|this|these|my|item|items|back|something|@parcel, start|initiate|begin|make|request|arrange|open|create ~3 return, return request|form|process|slip|portal|procedure
        i ~3 return ~6 wrong|small|big|large|fit|size, doesnt|dont|didnt|not fit, too small|big|large|tight|short|long|loose, take ~2 back, rma
        wrong size ~4 return*, change ~1 mind ~8 return|back, send|give it|them|this back, ^ return $, ^ returns $, ordered ~2 wrong size|color|colour|one|item, got ~2 wrong size|color`,
      likely: `return|returning, returns, send ~3 back, size is wrong, wrong size|color|colour, changed my mind, didnt like, dont like`,
      hint: `refund, small, big, fit`,
      against: `@broken, return policy|policies|window|period|address, can i return|exchange ~3 sale|discounted|worn|used|opened|without|after, how|many|long days|long ~4 return*, policy, returned ~8 refund|money|yet, return to sender
        exchange*|swap, what ~3 return|returns, are|is ~2 returns|return free, return|returns ~3 free|cost, do you ~3 return*, sent ~4 back ~8 refund|money|week*|ago|not, in return, runs|run ~2 small|big|large, returned`,
    },
    'return.exchange': {
      clear: `
        exchange|exchanging|swap|swapping|replace|replacement|exchanged|swapped ~6 for|size|it|this|them|item|one|@garment|@parcel|bigger|smaller|larger|color|colour|these, @want ~4 exchange|swap|replacement|replaced
        send ~3 replacement|new one|another one, bigger|smaller|larger|different|other|another size|one instead?, get ~2 different|bigger|smaller|larger|other|another size|color|colour|one
        exchange|swap|replacement ~1 request|process|order?, ^ exchange $, in a different|bigger|smaller|larger|another size|color|colour`,
      likely: `exchange|exchanges|replacement|swap|replace, other size|color|colour, size up, size down, smaller|bigger|larger size|one`,
      hint: `instead, size`,
      against: `exchange policy, subscription, replacement part*|filter*, how ~3 many days, exchange rate, sizing, what size, battery, @change ~3 order`,
    },
    'refund.request': {
      clear: `
        @want|give|demand|get|request|requesting|claim|ask|asking|entitled|would|expect|issue|deserve ~4 refund|reimbursement|reimbursed|refunded, money|cash back, refund me|my|this|the|it|please|us|order
        @want|give ~3 my|the ~1 money ~3 back?, how ~4 refund|refunded|reimbursement, full|partial refund, ^ refund $, refund|reimburse ~4 order|purchase|me|item|@num, get ~2 money, return my money
        compensation|compensate|compensated ~2 for|me|us?, refund request|form|please, rеfund`,
      likely: `refund|refunded|refunds|reimburse|reimbursement, money back, compensation, credit ~2 back`,
      hint: `money`,
      against: `refund|refunds ~3 status|policy|policies|when|long|take|processed|yet, status|track|tracking|where|wheres|when|waiting ~6 refund|money|reimbursement, policy, not ~3 received ~3 refund|money
        returned ~10 refund|money, how long ~5 refund*, refund ~6 not|hasnt|still|yet, return|returning ~3 item|items, exchange, any|update ~4 refund, how ~1 many days, money back guarantee, do you ~3 refund*`,
    },
    'refund.status': {
      clear: `
        where|wheres|when|track|tracking|status|waiting|wait|update|progress|news|processed|chasing|expect|expecting ~5 refund|refunds|reimbursement|refunded|compensation|restitution|rebate, refund|reimbursement ~5 status|yet|processed|arrive|arrived|pending|come|received|when|progress|still
        refund|reimbursement|money ~4 not|hasnt|havent|didnt|never|still|isnt ~5 arrived|received|back|credited|processed|account|come|here|through|shown|recieved|refunded
        not|havent|hasnt|didnt|never|still|yet ~5 received|got|get|had|seen|receive|refunded|credited|recieved|gotten|waiting|see ~4 refund|refunds|money|reimbursement|compensation
        returned|return|sent ~10 refund|money|refunded|credited, how long ~6 refund*|money|reimbursement, when ~5 money|refunded|credited ~3 back?, where|wheres is|s my money
        refund ~3 @num @days, promised ~3 refund, still no refund|money`,
      likely: `refund ~2 take|takes|long, pending refund, refund @num @days ago, no refund, money ~3 back yet`,
      hint: `refund, returned`,
      against: `policy, payment declined|failed, not ~3 received ~2 order|parcel|package|item|product ~8 refund, want|demand ~3 refund|money`,
    },
    'policy.question': {
      clear: `
        return|returns|refund|refunds|exchange|privacy|cancellation|warranty|shipping|company|shop|store|cookie policy|policies|terms|conditions|guarantee, policy|policies on|for|about|regarding, in? which|what cases|situations|circumstances|conditions ~6 refund*|return*|money|reimburse*, how long ~2 refunds|reimbursements ~1 usually? take
        whats|what is|are|s? ~3 policy|policies|warranty|guarantee|terms, how ~2 long|days ~3 have|got|do|is|can|to ~4 return|returns|exchange|warranty|guarantee
        can|could|may i|we|you ~3 return|exchange|refund|try ~5 sale|discounted|worn|used|opened|without|after|store|if|final|reduced|first|underwear|box|tags|earrings|customised|personalised
        return|returns|exchange window|period|deadline|conditions|free, are|is ~2 returns|return|exchanges ~2 free|possible|accepted|allowed, do|does you|it ~5 warranty|guarantee|returns|refunds|trial, warranty, guarantee
        who ~3 pays|pay ~4 return*|shipping, free returns, returns ~3 cost|free, money back guarantee, how ~4 trial|warranty ~3 work, trial|night|nights period|trial|details|days|offer|nights?
        qualify|qualifies|eligible ~4 free shipping|delivery|return|refund, free shipping|delivery ~4 minimum|threshold|order|over|cart|from, going to get free shipping|delivery, when ~3 free shipping, gdpr, how do you ~3 data
        what ~3 if|happens ~6 damaged|broken|lost|defective|wrong, what ~3 if ~4 not fit, do|can ~2 accept|take|offer ~2 returns|refunds|exchanges, covered|cover ~3 warranty|damage|guarantee, price adjustment policy, terms and|of conditions|service|use, is ~3 possible to return`,
      likely: `policy, terms, conditions, trial, qualify, eligible, free shipping|delivery, return|returns ~3 days, cooling off, right of withdrawal, restocking fee, time limit`,
      hint: `allowed, rules, possible`,
      against: `my refund|return, code, loyalty, subscription policy`,
    },
    'product.availability': {
      clear: `
        in|out of? stock, when|will|are|is|do ~6 back|again|available|restock|restocked|restocking|releasing|released|coming ~3 stock|out, sold out, restock|restocking|restocked, back in|to ~1 stock
        is|are|do ~5 available|availability, do|have|does you|u|they ~2 still|have|got|sell|stock|carry ~6 in|left|more|available|size|color|colour|blue|black|red|white|green|pink|stock
        notify|alert|email|tell|let ~5 available|stock|back, when ~4 collection|drop|line|model|version|product|it ~4 out|available|release|released|arrive|coming|stock|back
        any|how many left|more, do you ~3 have ~4 in|left|available, is ~4 discontinued, unavailable, coming back, availability ~2 of|in|at?, have|has|got ~3 in ~1 store|stores|shop`,
      likely: `available, stock, do you have|sell|stock|carry, availability, discontinued, release, collection, size ~2 available`,
      hint: `sell`,
      against: `agent|human|representative|person ~3 available, option|payment|cod|emi|delivery|discount|offer|offers|coupon|warranty|policy|showroom|store|stores|account ~3 available|near, available ~3 payment|option, refund, available ~2 offers|discount*, do you have ~4 showroom|store|shop|number|email|app|code|warranty|discount|offer|loyalty|catalogue, phone`,
    },
    'product.question': {
      clear: `
        is|are ~4 waterproof|washable|leather|cotton|vegan|organic|machine|dishwasher|compatible|suitable|safe|breathable|detachable|removable|adjustable|recyclable|certified|durable|warm|heavy|genuine|original|authentic|gluten|halal|foldable|rechargeable
        what|which ~4 material|materials|made|fabric|ingredients|colors|colours|color|colour|dimensions|weight|features|battery|specs|specifications|difference|thickness|width|height|type|types|brand|foam, made ~2 of|from|in, where ~3 made
        does|do|will|can it|this|they|the|these|that|your ~3 contain|include|come|fit|work|support|need|require|last|have|shrink|stretch|stain|smell|cause ~5 with|in|for|on|a|any|batteries|nuts|gluten|hood|pockets|zip|washed?, compatible with, how much is|are|does|for|cost ~4 cost?
        how ~2 heavy|big|tall|wide|warm|thick|deep|durable|loud|soft|firm|old|many|long ~1 is|are|does|do ~4 it|this|they|the|these|last|battery|pockets|product|mattress|boots|weigh, price of|for|range|list, cost of, what ~3 price|cost|mrp
        side effects?, side effect*, expiry|expiration date, water proof, more|some info|information|details ~2 on|about|of|for ~2 item|product|this|these|the, does it have|come|include|work, tell me ~2 about, what about, allergens, nutritional, ingredients, back|neck pain
        difference between, is ~2 it good for, features of, product details|features|information|info|variants, types of, whats|what is ~3 made, is|are ~3 lace*|jeans ~3 black|blue, how do ~2 detach|remove, do|did you sell, are you selling`,
      likely: `waterproof*, material*, ingredients, features, price, cost, mrp, dimensions, weight, fabric, detach*, color|colour, variants, expiry, made, durab*, allerg*, ^ ~1 mattress|pillow|pillows|jeans|jacket $, do you have|sell ~4, suitable, looking for
        whether ~5 or, dark|light blue|brown|black, longevity, washable, last ~1 long`,
      hint: `pillow*, mattress*, jeans, jacket, boots, foam, what is|are, does it, how much`,
      against: `price match, shipping|delivery ~2 cost|price, cost ~3 shipping|delivery, size chart, order|parcel|package, arrive, return*, refund*, broken|damaged|stain, my account, size*, stock, membership|subscription|points|offer|offers|discount, recommend*|best, about you, in stock, product ~2 not|didnt, delivered, received`,
    },
    'product.sizing': {
      clear: `
        what|which|whats ~3 size|sizes ~5, size|sizing chart|guide|table|help|advice|charts|info|recommendation, size ~3 should|would|do|to ~3 order|take|get|buy|choose|pick|need|fit
        run|runs|fit|fits ~3 small|large|big|true|tight|wide|size|narrow|loose, true to size, between ~3 sizes, my size, what are ~3 measurements, measurements, custom|customise|customize|customised|customized ~5 size|sized|dimensions|sizes
        i|im|am ~4 tall ~8 size, @num cm tall, usually wear|take, size ~4 fit|fits|for, how ~3 fit|fits|measure, size|sizes ~2 available|customisation|customization|change|options, is ~2 size ~5 uk|us|eu, mattress size, sizes, waist|chest|inseam|inside ~2 measure*|leg`,
      likely: `size|sizing, fit|fits, measurements, measure, length, width, dimension*, customi*`,
      hint: `cm, inches, tall, small, medium, large`,
      against: `wrong size, exchange*, return*, swap, refund*, different|bigger|smaller|larger size, order ~3 arrive, change ~3 order, size ~3 in stock, size ~2 doesnt, too small|big|large|tight|short, stock, doesnt fit, didnt fit, received, size ~2 available`,
    },
    'product.recommendation': {
      clear: `
        recommend|recommendation|recommendations|suggest|suggestion|suggestions|advise ~6 me|a|for|some|product|gift|which|something|what?, which|what ~3 best|better|right|good|suits|ideal ~6 for|me|my, best|good ~4 for ~6
        which ~4 should i|we ~2 buy|get|choose|pick|take|go, what should i|we ~1 buy|get|choose|take|use, help ~3 choose|choosing|decide|find|pick|finding ~4 product|right|a|gift|one|something|between?, gift ~2 idea|ideas|for
        looking for ~6 gift|present|something|recommend*, present for, i|we want|need|wanna|have|wants to? ~2 gain|lose|reduce|build|increase|grow|burn ~4, what|which ~3 do|would you recommend|suggest, gift ideas?, similar to|products, alternative* to, suits me`,
      likely: `recommend*, suggest*, best, better ~3 or, gain, weight loss|gainer|gain, muscle*, looking for ~3 supplement|product|good, which one, good ~2 for, gift, something for, advice`,
      hint: `protein, whey, supplement*, vitamin*, skin, hair, fat`,
      against: `best price|regards|wishes, gift card*|wrap*, best company|shop|service|worst, order, status, what size, which size, arrive, price match`,
    },
    'product.support': {
      clear: `
        how|hows ~3 set|assemble|install|use|clean|wash|connect|pair|reset|charge|operate|configure|setup|turn|build|maintain|mount|care|update|replace|put|activate|descale|iron|switch ~4 it|this|my|the|up|device|app|on|off|for|them|together?
        instruction|instructions|manual|user guide|assembly|handbook|guide ~2 for|manual|pdf|booklet?, cant|cannot|wont|not|doesnt|trouble|problem|help ~3 connect|pair|setup|set|assemble|install|installing|turn|charge|assembling|pairing|connecting
        washing|care|assembly|setup|installation instructions|guide|manual|help, spare part|parts, replacement part|parts|filter|battery|bulb, firmware, error code|message ~4 display|device|screen?, troubleshoot*, doesnt turn on, wifi|bluetooth ~5, what ~2 dosage|dose, when ~2 should ~2 take ~4`,
      likely: `manual, instructions, assembl*, install*, setup, set ~1 up, how ~2 use, how ~3 wash|clean, troubleshoot*, spare parts, pairing, bluetooth, wont turn on`,
      hint: `use, work*, connect, screws`,
      against: `account, password, coupon|code|voucher|points|discount|gift, card, website, return*, missing, use ~3 code, login, payment, order`,
    },
    'price.discount': {
      clear: `
        discount|coupon|promo|promotional|promotion|voucher|student|referral|gift|coupon ~3 code|codes|coupon|card|balance, discount|promo|promotion|voucher|coupon code|codes, code|coupon|voucher|discount ~5 not|doesnt|isnt|wont|invalid|expired|working|work|rejected|apply|applied
        any|available|current|have|give|get|offer|know|latest ~4 offers|offer|discount|discounts|deals|promotions|sale|promo|coupons|coupon, black friday|friday, on sale, sale ~2 start|starts|end|ends|on, cheaper|lower|reduce ~2 price|if, first order discount, newsletter discount, free gift
        forgot ~5 code|discount|coupon|voucher, student|military|senior|bulk discount, apply|use|redeem|enter|add ~5 code|coupon|voucher|discount|gift, ^ offers|discounts|discount|offer|deals $, why ~4 price ~3 changed|different|higher|increased, too expensive, best price, negotiate`,
      likely: `discount*, coupon*, promo*, voucher*, offers, deal|deals, sale, gift card*, code ~2 work*, cheaper`,
      hint: `code, offer, price`,
      against: `price match, loyalty|points, verification|tracking|security|zip|postal|access|two factor|auth* code, sale items, wholesale, student card, offer*  ~3 emi|cod|warranty|shipping|gift wrap*, do you offer`,
    },
    'price.match': {
      clear: `
        price|prices match|matching|matched|matches|adjustment|beat|guarantee, match ~4 price|prices|amazon|competitor|offer, can|could|will you ~1 match it|this|that, amazon ~4 lower|cheaper|less, cheaper ~5 elsewhere|amazon|another|other|store|website|site|on|at, lower price ~4 elsewhere|on|at|another|amazon
        found|saw|seen ~6 cheaper|less|lower, price ~3 dropped|dropped|lower|reduced|went ~6 bought|ordered|after|since|yesterday|down?, beat ~3 price, competitor*, refund ~3 difference, price difference, bought ~8 now ~3 cheaper|sale|less`,
      likely: `price match*, cheaper elsewhere, competitor, lowest price guarantee`,
      hint: `cheaper`,
    },
    'loyalty.question': {
      clear: `
        loyalty|reward|rewards|bonus|membership|vip|club points|program|programme|level|levels|tier|tiers|card|scheme|benefits|status|account?, my|earn|collect|use|redeem|many|points|where|missing|spend|expire|earned|have ~4 points, points ~5 balance|expire|redeem|missing|worth|credited|use|disappeared|account|work
        member|members|membership|memberships ~5 levels|level|benefits|tiers|tier|premium|gold|silver|bronze|advantages|perks|discount|card, premium|gold|silver|bronze ~2 member|members|membership|memberships|benefits|status, refer a friend, referral program*, birthday reward|discount|coupon`,
      likely: `loyalty, points, rewards, membership, memberships, member, vip, cashback`,
      hint: `level, benefits`,
      against: `cancel*, pick up points, point of, subscription, pickup points, at this point, annual fee, power points`,
    },
    'subscription.change': {
      clear: `
        pause|skip|change|update|modify|edit|switch|postpone|delay|upgrade|downgrade|swap|reactivate|resume|move|adjust|manage ~6 subscription|subscriptions|plan|box|membership|auto|frequency|delivery|month|next|renewal
        subscription ~5 status|change|frequency|pause|skip|added|fee|due|renew|renews|renewal|date|price|how|every|info|details|work|works|charged|premium, status|check ~4 subscription, annual|membership|subscription|monthly|yearly fee|payment ~3 due?, when ~6 fee|renewal|subscription|membership
        skip ~3 month|delivery|box|shipment|next|order, every ~1 @count ~1 @days instead, how ~3 subscribe ~3 save, subscribe and save, subscription, less|more often, my next box, auto ship|renew|renewal|delivery`,
      likely: `subscription*, annual fee, frequency, auto ship|renew*, skip, pause`,
      hint: `plan, monthly, premium`,
      against: `cancel|stop|end|unsubscribe|terminate|cancelling|cancellation ~6 subscription|membership|plan, newsletter*, email*, loyalty, delivery plan`,
    },
    'subscription.cancel': {
      clear: `
        cancel|stop|end|terminate|quit|cancelling|canceling|cancellation|unsubscribe|discontinue|cancle|remove|dont ~6 subscription|subscriptions|membership|plan|auto|abo|autoship|renewal|renew|subscribe
        subscription|membership|autoship|renewal ~4 cancel|cancelled|canceled|cancellation|stop|stopped|anymore|removed, no longer ~3 subscribe|subscribed|subscription|member, stop charging ~4, stop sending me ~3 box|boxes|monthly, dont ~3 renew
        without ~3 asking|permission|consent ~4 subscription, subscribed ~3 without`,
      likely: `cancel* ~3 monthly, stop ~3 monthly|charging, unwanted subscription`,
      against: `newsletter*, emails|email|mails, marketing`,
    },
    'account.access': {
      clear: `
        forgot|forgotten|lost|reset|resetting|change|recover|restore|remember|new|retrieve|wrong|incorrect|remeber ~4 password|passwort|pasword|passcode|pin|username|login|credentials, recover|retrieve|restore|retrieving|restoring|recovering|reset|resetting|lost|forgot ~4 account|profile|pin|key|access|pass|pwd|code, get ~1 into ~2 account, password ~5 forgot|reset|not|doesnt|wrong|work|working|recover|remember|invalid|lost
        cant|cannot|unable|not|couldnt|wont|trouble|problem|problems|issue|issues|difficulty|locked|let|help ~5 log|login|logging|sign|signin|access|into|out ~4 in|into|account|acc|my|to?, locked out, account ~3 locked|blocked|disabled|suspended|hacked|compromised|recover|recovery
        two|2 factor|fa|step ~3, two factor|step, verification|security|access|auth|authentication|confirmation|reset code|link|email|mail|app ~4 not|never|didnt|doesnt|havent|lost|receive|received|arrive?, authenticator, 2fa, 2 factor|step, tfa, otp, log|login|sign ~2 problem|issue|issues|not|doesnt|error|fails
        get back into ~3 account, access ~2 my account, password reset, reset my password, hacked ~3 account, i cant log|login|sign, email i used`,
      likely: `password, username, login|log in, logged out, signin, sign in, factor auth*, two factor, access ~3 account|acc, hacked`,
      hint: `account, code`,
      against: `without ~4 account, delete|close|remove ~4 account, create|register|open ~5 account, email address ~3 change, phone number, lost in ~1 post|mail|transit, order without`,
    },
    'account.update': {
      clear: `
        @change ~5 email|phone|name|number|account|mobile|profile|birthday|surname|telephone|details|billing|personal ~2 address|number|details|on|data|information|name|in|account|information?, create|creating|register|registering|open|opening|make|set|sign|signing ~4 account|up|profile
        new user|customer, sign up, signup, registration, register|registered, how ~3 register, i moved ~4 account|profile, merge|link|transfer|combine ~3 accounts, remove|delete|add|save|saved ~3 card|method ~3 account|profile|saved, account|profile|personal details|information|settings|data|info
        not ~2 registered ~2 user?, switch ~2 account*, typo ~4 email|name, wrong ~2 phone number, got married ~6 name`,
      likely: `register*, phone number ~3 change, account ~2 update, email address, new user`,
      hint: `account, profile, my account, my profile, user*`,
      against: `delete|close|deactivate|cancel|deletion|remove|erase ~4 account|profile, password|login|username, access ~3 account, delivery|shipping address, subscription, phone number|email ~4 your|you|support, newsletter*, my order, points, locked, hacked, cant|cannot|unable, signup amount, email ~3 unsubscribe, confirmation`,
    },
    'account.delete': {
      clear: `
        delet*|clos*|remov*|deactivat*|eras*|cancel*|terminat*|wipe|eliminat* ~4 account|acount|profile|data|accounts|user|details|everything|information, account|data|profile ~2 deletion|deleted|closed|removed|removal|erased|closure, right to be forgotten, forget me
        gdpr ~4 delete|erasure|request, delete my data, remove me from ~3 database|system`,
      likely: `delete, deactivate, erase`,
      against: `card|address|subscription|item|from my order ~3, newsletter|mailing list, from ~3 cart|basket|order`,
    },
    'payment.problem': {
      clear: `
        payment|card|credit|paypal|transaction|visa|mastercard|klarna|checkout|pay|debit|bank ~6 declined|rejected|rejecting|failed|fail|failing|fails|error|refused|not|doesnt|wont|problem|problems|issue|issues|pending|unsuccessful|blocked|trouble|keeps|denied, declined|rejected|rejecting|rejects|failed|error|problem|problems|issue|issues|trouble|cant|cannot|unable|wont|refused|couldnt ~5 payment|payments|pay|card|paypal|paying|checkout|transaction|charge|klarna
        charged|billed|debited|paid|charge|pay|deducted|withdrawn|taken ~5 twice|double|two|wrong|too|extra|incorrect|more|without|before|although|but|but|didnt|unknown|times|account, double|duplicate|unauthorized|unauthorised|unknown|unexpected|strange|incorrect|wrong charge|charged|charges|payment|billing|transaction|debit|amount
        overcharged, double charged, money|amount ~4 deducted|taken|debited|gone|left, payment ~3 went through|not, dont recognize|recognise ~4 charge|payment|transaction, charged ~2 for ~6 not|didnt|never|cancelled, pending payment|charge, my card was charged`,
      likely: `payment problem|issue|error|failed, declined, charged twice, charged, billed, overcharge*, transaction, deposit`,
      hint: `charge*, payment, card, paid`,
      against: `do you ~3 accept|take|have, payment method*|option*|modes, can i pay, gift card, shipping charge*, delivery charge*, refund, wont charge ~3 battery|device|phone, battery|usb|charger|cable, annual, discount code`,
    },
    'payment.methods': {
      clear: `
        payment|pay method|methods|option|options|modes|mode|types|type|form|forms|ways|plan|plans, which|what|how ~4 payment|payments|pay|cards|cards, modes|mode|methods|ways|forms of payment|payments|paying, do|can|could|may|is|does|are ~5 accept|take|pay|support|use|paying|paypal|klarna|possible ~5 paypal|klarna|visa|mastercard|amex|card|cards|credit|cash|invoice|instalments|installments|bitcoin|crypto|apple|google|transfer|afterpay|ideal|cheque|check|online|bank|delivery
        can|could i|we ~2 pay ~4, installment|installments|instalment|instalments|emi|cod|financing, cash|pay on delivery, apple|google pay, bank transfer, buy now pay later, paypal|klarna ~3 accept|accepted|available|possible|option, interest free, down payment, pay ~3 later, pay ~2 in|with|by|via|using
        do you ~2 accept|take ~4, zero|0 percent|cost ~2 emi, prepaid`,
      likely: `emi, cod, installment*|instalment*, paypal, klarna, credit card, payment method*, pay, finance, cash on delivery`,
      hint: `payment*, card`,
      against: `declined|rejected|rejecting|failed|failing|fails|error|problem|problems|refused|twice|double|wrong|deducted, charged, add|update|change|remove|switch|delete|edit ~4 payment|card, gift card|cards, refund ~4 card|paypal, returns, do you take returns|back, who ~2 pays|pay, pay|paid ~3 return*`,
    },
    'billing.invoice': {
      clear: `
        invoice|invoices|receipt|receipts|bill|bills|invoce ~4, need|want|get|send|download|find|copy|see|check|view|request|where|missing|wrong|resend|print|have|email ~5 invoice|invoices|receipt|bill|bills|receipts, vat ~1 number|invoice|receipt|id, tax|proof ~1 purchase|payment, proof of purchase|payment
        company|business name ~4 invoice|receipt, billing address|details|information, credit note, order confirmation ~4 pdf|copy|tax`,
      likely: `invoice*, receipt*, bill, vat, billing, order confirmation`,
      hint: `tax, pdf, copy`,
      against: `without ~2 receipt|invoice, lost ~3 receipt ~4 return, pay ~3 invoice, return ~5 receipt, on|by invoice ~2 possible`,
    },
    'website.problem': {
      clear: `
        website|site|web|page|app|application|checkout|cart|basket|search|link|portal|browser|webpage|button|shop|store ~6 not|doesnt|isnt|wont|cant|down|broken|crashes|crashing|crashed|error|errors|slow|slowly|bug|loading|load|frozen|freezes|problem|problems|issue|issues|working|hangs|blank|trouble|stuck|empty|404|blows|unavailable|forever|unresponsive
        error|problem|problems|issue|issues|trouble|bug|slow|broken|cant|unable|crash|glitch ~6 website|site|page|app|checkout|cart|basket|search|link|webpage|portal|browser, search ~5 results|slow|bar|function|problem|wrong|0|zero|no|nothing|forever|long|spinning|unrelated, no search results, 0 results, results ~3 unrelated
        unrelated ~2 results|items, error|404|500 page|message|code|404|500 ~4, spinning wheel, keeps loading, page ~3 load, cant add ~5 cart|basket, cant ~2 checkout|check, white|blank screen, add ~2 cart ~4 not|doesnt, cant ~2 place ~2 order, every|any time i ~2 search*, anytime|everytime i ~2 search*, option ~3 not|isnt ~2 visible|showing|shown`,
      likely: `website ~4 problem|slow|down, search, bug, glitch, 404, error, crash*, site|website, cart, technical ~1 problem|issue|error|issues, not visible, loading`,
      hint: `page, app, link, online`,
      against: `payment|card ~4 declined|rejected|failed|rejecting|error, password|login|log, bought|ordered ~8 from|on|off your|the|this website|site, order ~3 on|from ~2 website|site, found ~4 website|site|page, tracking page|link, promo|discount|coupon code, damaged|broken item, cheaper, search for ~2 gift`,
    },
    'company.contact': {
      clear: `
        phone|telephone|contact|customer|tel|whatsapp|helpline|toll|support|care|hotline|service ~3 number|no|phone|details|email|hours|free|information|mail|num|line|hotline, whats|what is|are|s ~3 your|the ~3 email|phone|number|address|telephone|hours|opening|contact|whatsapp|mail
        opening|business|office|working|store|shop|service hours|times|time, are you|u open|closed|located, what time|hours|days ~3 open|close|closed|available, when ~3 open|close|closed|reachable, where are|is you|your|ur ~4 located|based|store|shop|office|warehouse|company|showroom|shops|stores|from?
        do you ~4 store|shop|showroom|stores|phone|number|branch|shops|location|hotline|office, call ~1 center|centre, how ~3 contact|reach|call|email ~2 you|support|service|customer|store, can|could i|we ~2 call|email|phone|visit ~1 you|store|shop, return|returns|store|company|postal|office|your ~1 address, who are you, physical store|shop|location, store|stores near|locator|location|in, imprint, visit ~2 store|shop|showroom, which|what email
        customer|client service|care|support number|no|email|hours|phone|contact|team|address?`,
      likely: `phone number, contact details|info, opening hours, call center|centre, contact you, email address ~2 your?, toll free, customer care|service|support, showroom, located, hotline, helpline`,
      hint: `contact, call, phone, number, hours`,
      against: `my phone|email|number|address, change|update ~6 number|email|address, order number, tracking number, called ~3, call me, speak|talk, agent|human|person|representative, terrible|worst|bad|poor|horrible|awful ~2 customer|service, customer service ~3 bad|terrible|awful|poor|rude|ignored, vat number, send ~6 address, account, contract, phone case, contacted`,
    },
    'business.inquiry': {
      clear: `
        wholesale, reseller, resell, b2b, distributor, distribution, dealership|dealer, franchise, become ~2 seller|dealer|distributor|partner|reseller|ambassador|affiliate|supplier|became, became ~2 seller|dealer, affiliate ~2 program|programme|marketing?, partnership, collaboration|collaborate|collab, influencer, sponsorship|sponsor
        bulk|large|corporate|business|company|volume order|orders|gifts|quantity|quantities|pricing|customers|gift|buying|account, press ~2 inquiry|enquiry|kit|request|contact|interview, journalist, job|jobs|career|careers|vacancy|vacancies|hiring|internship|apply ~3 work, work for you, job|jobs openings|opening|offers|offer, we are|re ~2 hotel|restaurant|cafe|school|retailer|boutique|shop|store|company|charity|agency, were a hotel|restaurant|cafe|school|retailer|boutique|shop|company, sell ~4 your ~2 products|brand|on ~3 store|shop|platform|site, our products ~3 your ~2 shop|store, seo ~2 services|ranking, business ~1 proposal|inquiry|enquiry|opportunity|partnership, stockist, purchase order, tender, media inquiry, quote ~3 for ~2 @num
        enroll|register ~4 seller, i ~4 be|as a? ~1 seller, for ~2 business|company|school|office|event ~5 @num`,
      likely: `bulk, seller, supplier, dealer*, collaborat*, partner*, affiliate*, investor*, b2b, blogger, press`,
      hint: `business, company, sell`,
      against: `business days|hours|day, company policy, what ~2 company, best seller*, bestseller*, delivery partner, my partner, business shirt, shipping company, bulky, express, company name ~4 invoice`,
    },
    'person.request': {
      likely: `urgent assistance|help, help|assist|support me $`,
      hint: `agent, human, representative, need|want ~3 assistance|assist|support, assistance`,
      against: `customer support number`,
    },
    'complaint.service': {
      clear: `
        file|make|lodge|submit|register|have|raise|report|send|open ~4 complaint|complain|reclamation|claim, complain|complaint|complaints ~3 about|against|with?, terrible|worst|bad|poor|horrible|awful|pathetic|disgusting|rude|unacceptable|appalling|lousy|useless|shocking|unprofessional|ridiculous|shitty|disappointing|dreadful ~4 service|experience|support|company|staff|shop|store|customer|communication|driver|courier|treatment
        service|support|staff|driver|courier|agent|employee|experience|communication ~3 is|was|were|are|been|so ~3 terrible|worst|bad|poor|horrible|awful|pathetic|rude|unacceptable|useless|disappointing|unprofessional|ridiculous|slow|joke|shocking, never ~3 order|buy|shop|purchase ~4 again|you|here, so|very|extremely|really|deeply ~1 disappointed|frustrated|upset|annoyed|angry|unhappy|dissatisfied|frustrating|annoying|frustratimg, not ~2 happy|satisfied|impressed, rude ~2 to me, im ~3 upset|angry|annoyed|disappointed|unhappy|frustrated
        frustrating, annoying, you ~2 lied, false|misleading advertising|advertisement|information, waste of ~1 time|money, ^ ~2 complaint $, what kind of ~2 service|company|shop`,
      likely: `complain*, complaint*, disappoint*, frustrat*, annoy*, unacceptable, worst, pathetic, useless, upset, angry, unhappy, dissatisf*, rude, poor|bad service`,
      hint: `terrible, horrible, awful, ridiculous, bad`,
    },
    'contact.followup': {
      clear: `
        emailed|wrote|written|called|contacted|messaged|phoned|mailed|email|write|asked|texted|reached|call ~10 no|nobody|not|never|without|nothing|ignored|still|yet|haven|havent|hasnt|none ~4 reply|replied|response|answer|answered|responded|back|heard|respond|one
        second|third|fourth|2nd|3rd|another|fifth|@num time|message|email|mail|times ~4 writing|write|contacting|asking|emailing|im|i|ive|about|contact|contacted|called, no|any|waiting|awaiting|without|still|get|got ~4 reply|response|answer|respond|replied|answered|responded ~4, my ~2 ticket|previous|last|earlier|case|inquiry|enquiry|complaint ~3 @num|email|message|mail|request|conversation|chat|yet|status|update
        nobody|noone|no one|never ~2 answered|answers|replied|replies|responded|responds|answer|reply|called|got|calls, as i ~2 wrote|said|told|mentioned|explained, follow|following|followup up?, heard ~2 back, ticket ~2 number|@num|status|open, i already|allready ~2 told|sent|wrote|asked|explained|contacted, ignoring ~2 me|my|us, reopen ~3 ticket|case, promised ~4 call|reply|email`,
      likely: `no response|reply|answer, follow* up, ticket, get back to me, previous|earlier ~1 message|email|mail, still waiting for ~3 reply|response|answer, ignored`,
      hint: `again, reply, response, answer`,
    },
    'feedback.given': {
      clear: `
        leave|write|give|post|submit|share|send|writing|leaving|provide|left ~5 review|reviews|feedback|rating|testimonial|suggestion|comment|opinion, love|loved|loving|adore ~3 it|this|product|products|my|the|your|them, very|really|so|super|extremely|absolutely ~1 happy|pleased|satisfied|impressed|delighted ~3, great|excellent|amazing|fantastic|wonderful|awesome|brilliant|perfect|superb|lovely|outstanding|fast ~2 service|product|products|quality|shop|store|delivery|experience|work|job|packaging|company|team
        feedback|review ~2 for|on|about|option|form?, just want* ~3 say|tell ~4 love|great|thank|happy|amazing|how|good, well done, keep ~2 good work, works|fits|looks|arrived perfectly|great|perfect, five|5|4 star|stars, compliment*, happy with, thrilled, suggestion for ~3, five stars|star`,
      likely: `feedback, review, reviews, compliment*, love ~3, happy ~2 with, recommend you, suggestion, great product|service`,
      hint: `great, amazing, excellent, perfect, awesome, happy, beautiful`,
      against: `would|d love ~1 to|if, not happy|satisfied, but, havent, one star|1 star, bad review, love to, wrong, broken|damaged, amazing discount, return, how|where ~4 leave|write|give|post ~3 review|feedback|rating`,
    },
    'newsletter.change': {
      clear: `
        newsletter*, unsubscribe ~5 email|emails|newsletter|mailing|mail|list|from|me|marketing?, subscribe|sign ~4 newsletter|mailing|updates|emails, stop|dont|no|remove|fewer|less|off|many ~5 emails|email|mails|spam|marketing|newsletter|newsletters|texts|sms|advertising|ads|mailing|promotional, mailing list, marketing ~1 emails|mails|messages|consent, promotional emails, email|sms preferences, ^ unsubscribe|stop $, opt out, spamming me, catalogue ~3 post|mail, unsubscribe me`,
      likely: `unsubscribe, mailing, spam, marketing`,
      hint: `emails`,
      against: `subscription, confirmation, verification, spam folder, discount ~3 newsletter, fewer ~1 deliveries`,
    },
    'small.talk': {
      clear: `
        how are|r you|u, whats up, nice to meet you, have a ~1 nice|good|great day|one|evening|weekend|night, you have been|are ~2 helpful, youve been ~2 helpful, that|thats|this|very|really is|s|was? ~2 helpful, thats|that is all i|we? ~1 need*?, dont need|have anything|any else|more|other?, nothing|anything else, end|close ~1 chat|conversation, tell me a joke, ^ no ~2 all $, ^ that|thats is? ~1 all ~2 $
        you ~1 rock, youre welcome, merry christmas, happy new year, thats|that is|all|was good|great|fine|perfect|all|helpful, good bot, what is your name, whats your name, i guess not, who ~1 made|built|created you, thanks|thank ~3 help|helping|everything|assistance`,
      hint: `hi, hello, hey, thanks, thank you, bye, goodbye, good morning|afternoon|evening, ok, okay, great, cheers`,
      against: `where, refund, return, order, problem, is this, anything|something ~3 help`,
    },
    'detail.given': {
      clear: `
        my ~1 name is|s, my ~1 email ~1 is|s? ~1 @email, email is|address? @email, my ~2 order ~1 number|id|no ~1 is|s ~1 @num ~1 $, order ~1 number|id|no ~1 is? @num $, ^ ~1 order ~1 id|number|no is? ~1 @num ~2 $, ^ ~2 @num $, my ~1 zip|postcode|postal|zipcode ~2 @num, i bought it ~5 ago|on|in|last|yesterday|week, purchase date, ^ @count ~1 @days ~1 ago? $, ^ yesterday|today $, original packaging
        here is|are|s my ~5, my ~1 phone ~2 is ~1 @num, my account ~1 id ~1 is?, account ~1 id @num, i believe ~2 gold|silver|bronze, @num ~5 street|ave|st|avenue|road|rd|lane|blvd|drive, ^ ~2 gold|silver|bronze ~1 $, my|full name is, security answer, ^ a? ~1 size @num $, username ~1 is|was`,
      likely: `its ~1 @num, ^ it ~1 is|was ~1 @num, im|i ~1 am ~1 a size @num, @email, size @num ~2 $, its the ~2 @num, ^ ~1 over|about ~1 a|@count @days`,
      hint: `@num, packaging, username`,
      against: `where|wheres, when, why, how, what, cancel*, return*, refund*, change*, status, broken|damaged|wrong, not, track*, missing, havent|hasnt|didnt, can, could, update*, want, need, help`,
    },
    'other.unclear': {
      clear: `
        ignore|disregard|forget|override|bypass ~3 previous|prior|above|earlier|all|your|every|the ~3 instruction|instructions|prompt|prompts|rules|rule|everything|directions|guidelines, system ~1 prompt, developer mode, jailbreak*, you are now ~4, pretend ~2 to? ~1 be|youre|you, act as ~4, role ~2 system, reveal ~4 prompt|instructions, from now on ~2 you, dan mode, new instructions
        write ~3 poem|essay|code|song|story|script|python, capital of, weather ~2 in|today|tomorrow|like, who ~2 president|king|won, football|soccer|cricket ~3, what is ~1 meaning ~2 life, translate ~4 into|to, recipe for, horoscope, solve ~3 equation, stock market, crypto price, print ~3 instructions`,
      likely: `joke, poem, essay, weather, president, recipe, politics, bitcoin ~2 price`,
    },
  },
  signals: englishSignals,
  satisfied: `thank*, thanks, great, perfect, awesome, love|loved, excellent, amazing, happy, wonderful, fantastic, helpful, nice, brilliant, pleased, satisfied, cheers, appreciate, lovely, delighted`,
  frustrated: `disappoint*, frustrat*, annoy*, upset, angry, terrible, horrible, awful, unacceptable, ridiculous, worst, bad, poor, unhappy, useless, pathetic, never again, still ~3 waiting|not|nothing, why ~4 long, broken|damaged|wrong|defective|faulty, not ~2 happy|satisfied|working|good, problem|problems, waste, fed up, rude, ignored, complain*, hate, lost, havent|hasnt ~2 received|arrived, late, delayed, no response|reply|answer, rejected|declined, seriously, joke, sick of`,
  urgent: `urgent|urgently, asap, immediately, right ~1 now|away, as soon as possible, emergency, today, tomorrow, tonight, hurry, quickly, by|before ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tonight|noon, deadline, time sensitive, last minute, in @num hours, need ~3 now`,
  courtesies: `hi hello hey hiya heya howdy yo greetings morning afternoon evening good day goodbye bye byebye thanks thank thankyou thx ty tnx cheers ok okay okey k kk great perfect cool nice fine alright awesome lovely sure wonderful super excellent brilliant gracias welcome appreciated appreciate night lol haha hehe hmm oh ah wow yay got understood noted`,
  filler: `a an the you u so very much there i it that thats is all for your help me and then well again to again a lot lots have one this was see later take care everyone team sir madam dear guys really just everything kind kindly please pls for now my friend of too will do with we now later soon be im its day weekend nice helping being your`,
  answers: `yes no yep nope yeah nah y n yup correct right exactly absolutely definitely maybe true false neither none both first second`,
  things: englishThings,
  numbers: {
    order: `order orders ordernumber orderno oder purchase confirmation reference ref orderid po`,
    marker: `no nr num number numbers nos id n`,
    linker: `is its was the my it s that this number called for a be would should and for with of says reads please check following about under nr it's name see status on here regarding re concerning two orders both placed just sorry still i think have has`,
    otherBefore: `size sizes model sku article ean isbn version room apartment apt suite flat building phone mobile tel telephone fax whatsapp call invoice vat account customer ticket case code coupon voucher promo pin level year page section iban card ending bed`,
    unitAfter: `day days week weeks month months year years hour hours hrs minutes mins min seconds ml l litre litres liter liters g gr gram grams kg kilo kilos lb lbs oz cm mm m meter meters metres km inch inches ft feet pieces pcs pc units items people persons guests employees customers times x percent pages watts w v volt volts mah gb tb mb points pairs shirts tshirts shoes boxes bags bottles sheets copies calories steps star stars followers nights products orders parcels packages street st ave avenue road rd lane drive blvd`,
    yearBefore: `in since from of until till by year summer winter spring autumn fall january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
    postcode: `postcode postcodes zip zipcode postal plz pincode`,
    tracking: `tracking shipment waybill consignment awb trackingnumber`,
  },
}
