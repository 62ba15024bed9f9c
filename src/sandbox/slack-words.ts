/** What Slack itself says to people when an app fails them; in Slack's own English. */
export const slackWords = {
  commandFailed: (command: string, error: string) => `${command} failed with the error "${error}"`,
  unknownCommand: (command: string) =>
    `${command} is not a valid command. In Slack, all messages that start with the "/" character are interpreted as slash commands.`,
  clickFailed: "This app did not respond. (operation_timeout)",
  modalFailed: "We had some trouble connecting. Try again?",
  required: "Please complete this required field.",
  tooLong: (most: number) => `This field can hold at most ${most} characters.`,
  tooShort: (least: number) => `This field needs at least ${least} characters.`,
} as const;
