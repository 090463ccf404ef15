import type { Category } from '../../../shared/category.ts'

/** How merchants say what a customer wants; the first phrase is the plain name. */
export const WANTS: Partial<Record<Category, string[]>> = {
  'order.status': phrases(`asks where the order is, asks for the order status, asks for tracking,
    tracks an order, asks for the tracking number, asks for the tracking link, asks when the order arrives,
    asks when the order will come, asks when the order is delivered, asks whether the order has shipped,
    asks when the order ships, asks where the delivery is, asks for the delivery status, asks where it is,
    asks when it arrives, asks where their stuff is, wismo, asks for the expected delivery date,
    is waiting for the order`),
  'order.delayed': phrases(`says the order is late, the order is delayed, the delivery is late,
    complains about late delivery, complains about a delay, the order has not arrived, the order is overdue,
    delivery delay, the order has not been delivered, the order takes too long`),
  'order.missing':
    phrases(`says the order is lost, the order is missing, the parcel got lost, a stolen parcel,
    the order is marked as delivered but has not been received, delivered but not received,
    delivered but not arrived, says it is lost, has not received the order`),
  'order.change':
    phrases(`wants to change the order, edit an order, modify an order, update an order,
    add an item to an order, remove an item from an order, change the quantity, change the size of an order,
    change the colour of an order, make changes to an order, correct an order`),
  'order.address':
    phrases(`wants to change the delivery address, change the address, change the shipping address,
    update the address, update the delivery address, correct the address, gave the wrong address,
    wrong shipping address, ship to another address, deliver to a different address, new address,
    typo in the address, address change, redirect a parcel, edit the address`),
  'order.cancel':
    phrases(`wants to cancel the order, cancel, order cancellation, cancellation of a purchase,
    cancel an item, cancel an order they placed, no longer wants the order`),
  'order.place':
    phrases(`wants to place an order, asks how to order, asks how to buy something, wants to buy something,
    needs help with ordering, needs help placing an order, help with the checkout, wants to order something by phone`),
  'order.problem':
    phrases(`reports a damaged item, something is broken, a damaged order, a defective item,
    a faulty item, got the wrong item, received the wrong item, the wrong size arrived, was sent the wrong product,
    an item is missing from the order, a missing item, missing parts, an incomplete order, a problem with the order,
    damaged in transit, arrived damaged, arrived broken, poor quality, item does not work, a spoiled item, an order problem,
    damage, a defect, the item stopped working, damaged goods delivered, received a damaged item, issue with the order`),
  'delivery.options':
    phrases(`asks about delivery options, asks about shipping, asks about delivery,
    shipping costs, delivery costs, how much shipping costs, delivery times, how long delivery takes,
    how long shipping takes, shipping times, shipping options, shipping methods, delivery methods,
    shipping to another country, shipping abroad, international shipping, delivery abroad, express delivery,
    express shipping, free shipping, free delivery, shipping fees, delivery fees, postage, pick up in store,
    same day delivery, next day delivery, whether you ship to their country, deliver to their country`),
  'return.start':
    phrases(`wants to return something, wants to send something back, a return, return label, start a return,
    give something back, return shipping label, make a return, bring something back`),
  'return.exchange': phrases(`wants to exchange something, an exchange, swap an item, a replacement,
    exchange for another size, exchange for a different size, a different size, a different colour,
    another size, another colour, replace an item, a size swap, a different colour or size, a larger size,
    a smaller size, a bigger size`),
  'refund.request': phrases(`asks for a refund, wants the money back, wants to be refunded,
    a reimbursement, gets their money back, a partial refund, a full refund, refund of an order, give the money back`),
  'refund.status': phrases(`asks where the refund is, refund status, when the refund arrives,
    the refund has not arrived, has not received the refund, is waiting for a refund, when the money comes back,
    where the money is, status of a return, when they are refunded, whether the refund was issued, refund is late,
    refund delay, refund update, whether the return was received, when the refund comes, how long a refund takes`),
  'policy.question':
    phrases(`asks about the return policy, a policy, refund policy, shop policies, the warranty,
    the guarantee, terms and conditions, privacy policy, how returns work, how to return something,
    the return period, return window, how long they can return something, who pays for returns, return conditions,
    cancellation policy, shipping policy, the rules for returns, return costs, warranty period, exchange policy`),
  'product.availability':
    phrases(`asks if something is in stock, availability, whether a product is available,
    back in stock, sold out, out of stock, restock, when something is available again, when it is in stock,
    stock of an item, low stock`),
  'product.question':
    phrases(`asks about a product, product details, product information, product features,
    the material, the ingredients, the specifications, how a product works, whether a product is compatible,
    dimensions, the price of a product, how much something costs, allergens, weight, colours of a product, product info,
    whether something is vegan, the price, prices`),
  'product.sizing':
    phrases(`asks about sizes, a size guide, which size fits, a size chart, which size to take,
    how something fits, measurements, sizing, the right size, size advice, what size to order, the fit,
    whether it runs small or large, a size recommendation`),
  'product.recommendation':
    phrases(`asks for a recommendation, which product to buy, advice, a gift idea,
    what you recommend, help choosing a product, a product recommendation, which product suits, product advice,
    help to choose`),
  'product.support':
    phrases(`needs help using a product, how to use a product, setting up a product, how to assemble,
    instructions, a manual, a spare part, spare parts, repair, care instructions, product support, technical support,
    product help, how to wash, how to clean`),
  'price.discount':
    phrases(`asks for a discount, a coupon, a voucher, a promo code, a discount code, a coupon code,
    a voucher code, a sale, a promotion, special offers, the discount code does not work, code does not work,
    student discount, a price reduction, discounts and offers, deals`),
  'price.match':
    phrases(`asks to match a price, a price match, cheaper elsewhere, found it cheaper, price guarantee,
    a lower price elsewhere, a price adjustment, the price dropped, price drop, a cheaper price`),
  'loyalty.question':
    phrases(`asks about loyalty points, points, bonus points, rewards, reward points, the loyalty programme,
    the loyalty program, membership, a referral, the rewards program, loyalty, points balance`),
  'subscription.change':
    phrases(`wants to change the subscription, pause a subscription, skip a delivery,
    skip a subscription delivery, resume a subscription, subscription frequency, upgrade a subscription,
    downgrade a subscription, update a subscription, edit a subscription, change the subscription date`),
  'subscription.cancel':
    phrases(`wants to cancel the subscription, end a subscription, stop a subscription,
    subscription cancellation, terminate a subscription, unsubscribe from a subscription`),
  'account.access':
    phrases(`cannot log in, forgot the password, reset the password, password reset, a login problem,
    is locked out of the account, cannot sign in, access to the account, login, account access, cannot login,
    problem logging in, problem signing in, cannot access the account, new password, trouble logging in, log in`),
  'account.update':
    phrases(`wants to change the account details, update an account, change the account,
    change the e-mail address, update the e-mail address, change the name, change the phone number, update profile,
    personal details, change personal data, edit an account, change the e-mail, change account address,
    update account details, update the phone number`),
  'account.delete':
    phrases(`wants to delete the account, close an account, remove an account, erase their data,
    delete personal data, account deletion, gdpr, data deletion, delete their data`),
  'payment.problem':
    phrases(`has a problem with a payment, the payment failed, was charged twice, a double charge,
    the card was declined, the payment does not go through, a payment error, cannot pay, was charged too much,
    the wrong amount was charged, payment issue, payment is not working, declined payment, trouble paying`),
  'payment.methods':
    phrases(`asks about payment methods, payment options, how to pay, pay by invoice, paypal, klarna,
    instalments, pay by credit card, pay later, ways to pay, accepted cards, payment, how they can pay, apple pay`),
  'billing.invoice':
    phrases(`asks for an invoice, a receipt, a bill, a vat invoice, a tax invoice, copy of the invoice,
    an invoice for an order, wrong invoice, the invoice address, proof of purchase, correct the invoice, billing`),
  'website.problem':
    phrases(`has a problem with the website, the website does not work, a website error,
    the page does not load, the app crashes, a bug, a broken link, the site is down, the website is broken,
    a technical problem, the app does not work, trouble with the website, the checkout does not work`),
  'company.contact':
    phrases(`asks how to contact the shop, contact details, the opening hours, your phone number,
    the store address, how to reach the shop, where the shop is, the shop location, store hours, contact information,
    how to reach you, business hours, the e-mail address of the shop, phone number of the shop, address of the shop`),
  'business.inquiry':
    phrases(`makes a business inquiry, wholesale, a bulk order, a partnership, a collaboration, press,
    a job, a reseller, affiliate, an influencer, a supplier, b2b, a business enquiry, sponsorship, corporate orders,
    cooperation, business`),
  'person.request':
    phrases(`asks for a person, a human, talk to a person, speak to a person, speak with someone,
    a call back, a real person, a manager, talk to a human, speak to a manager, live agent, callback, talk to support`),
  'complaint.service':
    phrases(`complains about the service, complains, bad service, rude staff, complains about the staff,
    is unhappy with the service, makes a complaint, poor service, complains about the shop, a service complaint,
    is unhappy`),
  'contact.followup':
    phrases(`wrote before and got no answer, follows up, got no reply, is waiting for an answer,
    refers to an earlier message, asks again, sends a reminder, waiting for a reply, has not heard back,
    follow up on an earlier message`),
  'feedback.given':
    phrases(`gives feedback, praises the shop, says thanks, a compliment, leaves a review, a review,
    praise, positive feedback, thanks the shop, thank you`),
  'newsletter.change':
    phrases(`wants to change the newsletter, unsubscribe, unsubscribe from the newsletter, the newsletter,
    the mailing list, stop e-mails, subscribe to the newsletter, marketing e-mails, sign up for the newsletter,
    no more e-mails`),
}

function phrases(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
}
