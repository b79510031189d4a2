/** The order in which the schema wants an element's children; a trailing "!" is required, repetition is allowed. */
export const elementOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!", "AlternateId", "Version!", "ProviderName!", "DefaultLocale!", "DisplayName!", "Description!", "IconUrl!", "HighResolutionIconUrl!", "SupportUrl!",
    "AppDomains", "Hosts!", "Requirements!", "DefaultSettings!", "Permissions!", "VersionOverrides!",
  ],
  Requirements: ["Sets!", "Methods"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo", "EquivalentAddins"],
  "VersionOverrides/Hosts/Host": ["Runtimes!", "AllFormFactors!", "DesktopFormFactor!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile!", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  "AllFormFactors/ExtensionPoint": ["Script!", "Page!", "Metadata!", "Namespace"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!", "Enabled"],
  Supertip: ["Title!", "Description!"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images!", "Urls!", "ShortStrings!", "LongStrings!"],
};
