/** The second vote looks like the first: nothing of the first spread is beside it. */
export { VotingScene as RevoteScene } from './voting.tsx'
