/** A subscription to what never changes. */
export const never = () => () => {}
