const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a workflow was told an id of the record; somebody may have started it by hand with something else. */
export const isUuid = (text: string): boolean => uuid.test(text);
