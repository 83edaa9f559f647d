/** Counter: everybody's arguments beside their options, to pick the strongest of the other side from. */
export { DiscussionScene as CounterScene } from './discussion.tsx'
