import { plainText, type TextDocument } from "../../reports/text-document";

/**
 * A page of words as a mail that is not sent yet (RFC 5322; X-Unsent opens it for writing in Outlook and others): the
 * owner adds the address and sends it, or does not.
 */
export function mailDraft(document: TextDocument): Blob {
  const { title, ...rest } = document;
  const body = plainText({ ...rest, title: "" }).trimStart();
  const lines = [
    "X-Unsent: 1",
    `Subject: ${encodedWords(title)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(base64(body.replace(/\r?\n/g, "\r\n")).match(/.{1,76}/g) ?? []),
    "",
  ];
  return new Blob([lines.join("\r\n")], { type: "message/rfc822" });
}

/**
 * Words of a header in ASCII, at most 75 characters each (RFC 2047): ten letters are 40 bytes at most, 56 in base64.
 */
function encodedWords(text: string): string {
  const letters = Array.from(text.replace(/[\r\n]+/g, " "));
  const words: string[] = [];
  for (let at = 0; at < letters.length; at += 10)
    words.push(`=?UTF-8?B?${base64(letters.slice(at, at + 10).join(""))}?=`);
  return words.join("\r\n ");
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
