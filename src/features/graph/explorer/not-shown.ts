/** Of what is selected and filtered away. */
export const NOT_SHOWN = 'It is not on the map now: the filters leave it out.';
