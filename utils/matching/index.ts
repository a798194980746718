export { matchClaims } from './match-claims';
