/** The page beside plan.yaml; it is not published. */
export const PROOF = 'proof.html';
