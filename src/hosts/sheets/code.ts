export { callFunction } from "./call-function";
export { onInstall, onOpen, showSidebar } from "./menu";
export { answer } from "./server";
