/** Stands in the place of a group for what belongs to none: in an address, and for a lane. */
export const NO_GROUP = 'none';
