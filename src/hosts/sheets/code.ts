export { callFunction } from "./call-function";
export { addTemplate, freezeToValues, onInstall, onOpen, showSidebar, wakeUpFunctions } from "./menu";
export { answer } from "./server";
