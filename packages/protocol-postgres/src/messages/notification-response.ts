// NotificationResponse: Int32 process id of the notifying session · String channel · String payload.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

export interface NotificationResponse {
  readonly processId: number;
  readonly channel: Buffer;
  readonly payload: Buffer;
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeNotificationResponse(body: Buffer): NotificationResponse {
  const reader = new ByteReader(body, "NotificationResponse");
  const notification = { processId: reader.int32(), channel: reader.cstringBytes(), payload: reader.cstringBytes() };
  reader.end();
  return notification;
}

/** Texts as they came, in whatever encoding. */
export function encodeNotificationResponse({ processId, channel, payload }: NotificationResponse): Buffer {
  const end = cstring("");
  return frame(server.notificationResponse, int32(processId), channel, end, payload, end);
}
