/** The closed list of reasons why a command was not accepted. Each has a sentence in `client/text`. */

export const refusals = [
  'malformed', // the message does not have the shape of a command
  'tooFast', // more than ten messages in a second
  'notAllowed', // this role may not ask this
  'notSeated', // no place was taken on this connection
  'notNow', // the phase does not allow it
  'stale', // it names a round, vote or phase that has passed
  'joinsLater', // a late joiner takes part from the next card
  'locked', // the facilitator has closed the door
  'unknownOption',
  'unknownArgument',
  'unknownTeam',
  'teamFull',
  'teamsTooSmall', // a team has fewer than three seats
  'tooMany', // this place wrote as many texts as it may
  'penTaken', // somebody else of the team is writing
  'notYourTurn',
  'cannotGoBack', // something hidden was shown since
  'notEnoughSeats',
  'unknownSeat',
  'seatRemoved', // the facilitator took this seat away
  'notOpenYet', // the session was made ahead and its lobby is not open
  'sessionClosed',
  'notSaved', // the journal failed: nothing was accepted
] as const
export type Refusal = (typeof refusals)[number]

/** What every command is answered with, once it is durable. */
export type Answer = { readonly accepted: true } | { readonly accepted: false; readonly refusal: Refusal }

export const accepted: Answer = { accepted: true }
export const refused = (refusal: Refusal): Answer => ({ accepted: false, refusal })
