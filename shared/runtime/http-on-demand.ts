import type http from 'node:http';

/** `node:http`, loaded when a request is made: the mail library would only need it to fetch attachments, of which we send none. */
const onDemand: Pick<typeof http, 'request'> = {
  get request() {
    return process.getBuiltinModule('node:http').request;
  },
};

export default onDemand;
