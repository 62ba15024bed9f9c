/** One of every block and element that the page draws in a message, and one that it does not know. */
export const everything: readonly Record<string, unknown>[] = [
  { type: "header", block_id: "head", text: { type: "plain_text", text: "Geen reclame gevonden :white_check_mark:" } },
  {
    type: "section",
    block_id: "words",
    text: {
      type: "mrkdwn",
      text: "*bold* _italic_ ~gone~ `code` *_both_* 2 * 3 * 4 snake_case_name <https://example.org/a?b=1&amp;c=2|a label> https://example.org/bare. Hi <@U0SANNE>, see <#C0LEGAL> &lt;b&gt;&amp;amp;\n> quoted *line*\n&gt; and more\n```\nconst a = *1*;\n```\n- one\n• two",
    },
    accessory: {
      type: "overflow",
      action_id: "more",
      options: [
        { text: { type: "plain_text", text: "Show the history" }, value: "history" },
        { text: { type: "plain_text", text: "Withdraw" }, value: "withdraw" },
      ],
    },
  },
  {
    type: "section",
    block_id: "fields",
    fields: [
      { type: "mrkdwn", text: "*Sender*\nSanne de Wit" },
      { type: "plain_text", text: "Audience\nAll customers" },
    ],
  },
  { type: "divider", block_id: "line" },
  {
    type: "rich_text",
    block_id: "rich",
    elements: [
      {
        type: "rich_text_section",
        elements: [
          { type: "text", text: "Rich ", style: { bold: true } },
          { type: "text", text: "text", style: { italic: true, strike: true } },
          { type: "text", text: " as " },
          { type: "text", text: "code", style: { code: true } },
          { type: "text", text: ", " },
          { type: "link", url: "https://example.org/rich", text: "a link" },
          { type: "text", text: ", " },
          { type: "user", user_id: "U0LARS" },
          { type: "text", text: " " },
          { type: "emoji", name: "wave", unicode: "1f44b" },
          { type: "text", text: " " },
          { type: "date", timestamp: 1_732_450_000, format: "{date_num}", fallback: "some day" },
        ],
      },
      {
        type: "rich_text_list",
        style: "bullet",
        elements: [
          { type: "rich_text_section", elements: [{ type: "text", text: "Purpose: nothing seen" }] },
          { type: "rich_text_section", elements: [{ type: "text", text: "Audience: not declared" }] },
        ],
      },
      {
        type: "rich_text_list",
        style: "ordered",
        indent: 1,
        offset: 2,
        elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "third" }] }],
      },
      { type: "rich_text_quote", elements: [{ type: "text", text: "Bestel nu met 20% korting" }] },
      { type: "rich_text_preformatted", elements: [{ type: "text", text: "Onderwerp: Je pakket\n\n  *letterlijk*" }] },
    ],
  },
  {
    type: "table",
    block_id: "table",
    column_settings: [{ align: "left" }, { align: "right" }],
    rows: [
      [
        { type: "raw_text", text: "Rule" },
        { type: "raw_text", text: "Weight" },
      ],
      [
        {
          type: "rich_text",
          elements: [
            { type: "rich_text_section", elements: [{ type: "text", text: "discount offer", style: { bold: true } }] },
          ],
        },
        { type: "raw_text", text: "3" },
      ],
    ],
  },
  {
    type: "image",
    block_id: "picture",
    image_url: "https://pictures.example.org/chart.png",
    alt_text: "a chart",
    title: { type: "plain_text", text: "Chart" },
  },
  {
    type: "actions",
    block_id: "decide",
    elements: [
      {
        type: "button",
        action_id: "approve",
        style: "primary",
        text: { type: "plain_text", text: "Approve" },
        value: "r1",
      },
      { type: "button", action_id: "revise", text: { type: "plain_text", text: "Ask to revise" }, value: "r1" },
      {
        type: "button",
        action_id: "reject",
        style: "danger",
        text: { type: "plain_text", text: "Reject" },
        value: "r1",
        confirm: {
          title: { type: "plain_text", text: "Reject this draft?" },
          text: { type: "mrkdwn", text: "The sender hears *why*." },
          confirm: { type: "plain_text", text: "Reject" },
          deny: { type: "plain_text", text: "Not yet" },
          style: "danger",
        },
      },
      {
        type: "static_select",
        action_id: "as",
        placeholder: { type: "plain_text", text: "Approve as…" },
        options: [
          { text: { type: "plain_text", text: "Service" }, value: "service" },
          { text: { type: "plain_text", text: "Marketing" }, value: "marketing" },
        ],
      },
    ],
  },
  {
    type: "context",
    block_id: "foot",
    elements: [
      { type: "image", image_url: "https://pictures.example.org/dot.png", alt_text: "a dot" },
      { type: "mrkdwn", text: "Review *r1* · version 1" },
    ],
  },
  { type: "video", block_id: "film", title: { type: "plain_text", text: "Film" } },
];

/** A form with every field that the page draws. */
export const everyField: Record<string, unknown> = {
  type: "modal",
  title: { type: "plain_text", text: "Revise the draft" },
  submit: { type: "plain_text", text: "Send" },
  close: { type: "plain_text", text: "Cancel" },
  blocks: [
    {
      type: "alert",
      block_id: "mind",
      level: "warning",
      text: { type: "plain_text", text: "Legal asked to revise this draft." },
    },
    {
      type: "input",
      block_id: "draft",
      label: { type: "plain_text", text: "The draft" },
      hint: { type: "plain_text", text: "Paste the whole mail." },
      element: {
        type: "plain_text_input",
        action_id: "draft",
        multiline: true,
        max_length: 3000,
        initial_value: "Beste klant,",
      },
    },
    {
      type: "input",
      block_id: "subject",
      label: { type: "plain_text", text: "Subject" },
      element: { type: "plain_text_input", action_id: "subject", min_length: 5, max_length: 80 },
    },
    {
      type: "input",
      block_id: "language",
      optional: true,
      label: { type: "plain_text", text: "Language" },
      element: {
        type: "static_select",
        action_id: "language",
        options: [
          { text: { type: "plain_text", text: "Nederlands" }, value: "nl" },
          { text: { type: "plain_text", text: "English" }, value: "en" },
        ],
      },
    },
    {
      type: "input",
      block_id: "as",
      label: { type: "plain_text", text: "Send as" },
      element: {
        type: "radio_buttons",
        action_id: "as",
        options: [
          {
            text: { type: "plain_text", text: "Service mail" },
            value: "service",
            description: { type: "plain_text", text: "No opt-out needed" },
          },
          { text: { type: "plain_text", text: "Marketing" }, value: "marketing" },
        ],
      },
    },
    {
      type: "input",
      block_id: "whom",
      optional: true,
      label: { type: "plain_text", text: "For whom" },
      element: {
        type: "checkboxes",
        action_id: "whom",
        options: [
          { text: { type: "mrkdwn", text: "*Customers*" }, value: "customers" },
          { text: { type: "plain_text", text: "Former customers" }, value: "former" },
        ],
      },
    },
    {
      type: "input",
      block_id: "until",
      optional: true,
      label: { type: "plain_text", text: "Valid until" },
      element: { type: "datepicker", action_id: "until" },
    },
    {
      type: "input",
      block_id: "size",
      optional: true,
      label: { type: "plain_text", text: "How many readers" },
      element: { type: "number_input", action_id: "size", is_decimal_allowed: false, min_value: "1" },
    },
    {
      type: "input",
      block_id: "file",
      optional: true,
      label: { type: "plain_text", text: "The original" },
      element: { type: "file_input", action_id: "file", filetypes: ["eml"] },
    },
    {
      type: "input",
      block_id: "groups",
      optional: true,
      label: { type: "plain_text", text: "Which groups" },
      element: {
        type: "multi_static_select",
        action_id: "groups",
        option_groups: [
          {
            label: { type: "plain_text", text: "Customers" },
            options: [{ text: { type: "plain_text", text: "New" }, value: "new" }],
          },
          {
            label: { type: "plain_text", text: "Others" },
            options: [{ text: { type: "plain_text", text: "Prospects" }, value: "prospects" }],
          },
        ],
      },
    },
    {
      type: "input",
      block_id: "moment",
      optional: true,
      label: { type: "plain_text", text: "Sent at" },
      element: { type: "datetimepicker", action_id: "moment" },
    },
  ],
};
