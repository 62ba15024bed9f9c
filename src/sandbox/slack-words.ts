/** What Slack itself says to people when an app fails them; in Slack's own English. */
export const slackWords = {
  commandFailed: (command: string, error: string) => `${command} failed with the error "${error}"`,
  unknownCommand: (command: string) =>
    `${command} is not a valid command. In Slack, all messages that start with the "/" character are interpreted as slash commands.`,
  shortcutFailed: (name: string, error: string) => `"${name}" did not work: this app did not respond. (${error})`,
  clickFailed: "This app did not respond. (operation_timeout)",
  modalFailed: "We had some trouble connecting. Try again?",
  required: "Please complete this required field.",
  noNumber: "Please enter a valid number.",
  noWholeNumber: "Please enter a whole number.",
  outOfBounds: (least: number, most: number) => {
    if (most === Infinity) {
      return `Please enter ${least} or more.`;
    }
    return least === -Infinity ? `Please enter ${most} or less.` : `Please enter a number from ${least} to ${most}.`;
  },
  noEmail: "Please enter a valid email address.",
  noUrl: "Please enter a valid URL.",
  noDate: "Please enter a valid date.",
  tooManyItems: (most: number) => `Please choose at most ${most}.`,
  tooManyFiles: (most: number) => `You can add at most ${most} ${most === 1 ? "file" : "files"} here.`,
  fileTooBig: (name: string) => `${name} is larger than 10 MB.`,
  tooLong: (most: number) => `This field can hold at most ${most} characters.`,
  tooShort: (least: number) => `This field needs at least ${least} characters.`,
} as const;
