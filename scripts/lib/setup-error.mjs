/** Something that the person has to put right before a command can work; its message is one clear sentence. */
export class SetupError extends Error {}
