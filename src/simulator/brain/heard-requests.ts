import { readMessage } from "./read-message.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import { withToldBeside } from "./told-beside.ts";

/** What a message asks for, with what it tells beside that. */
export const toldRequests = (message: string, scene: Scene): readonly Request[] =>
  readMessage(message, scene).map((request) =>
    request.kind === "act" ? withToldBeside(request, message) : request,
  );

/** The same with the message itself beside each act: the row that is found is held against it. */
export const heardRequests = (message: string, scene: Scene): readonly Request[] =>
  toldRequests(message, scene).map((request): Request => {
    if (request.kind === "act") return { ...request, heard: message };
    if (request.kind !== "create" || request.rather === undefined) return request;
    const act = { ...request.rather.act, heard: message };
    return { ...request, rather: { ...request.rather, act } };
  });
