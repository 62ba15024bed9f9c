/** Slack's own voice in a workspace; forwarded mails come from it. */
export const slackbot = { id: "USLACKBOT", bot: "B0MAIL", name: "Slackbot" } as const;
