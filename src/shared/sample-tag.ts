/** Carole's own sample tasks are known by this tag, so that they can leave together and nobody's rules reach them. */
export const sampleTag = "sample";
