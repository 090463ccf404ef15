/**
 * How sure we are who writes. 0: anonymous. 1: knows an order's number and its e-mail or postcode (masked status only).
 * 2: reached through an e-mail code, a mail from the order's address, or a signed storefront token (everything, actions).
 */
export type IdentityLevel = 0 | 1 | 2
