import { Socket } from 'node:net';

/** Loaded before everything else in a process: a connection to anywhere but this machine fails as it would without a network. */
const connect = Socket.prototype.connect as (this: Socket, ...words: unknown[]) => Socket;

Socket.prototype.connect = function (this: Socket, ...words: unknown[]) {
	const [to] = words.flat() as [{ host?: string; path?: string } | undefined];
	const inside = /^(localhost|127\..*|::1)$/.test(to?.host ?? 'localhost');
	if (inside || to?.path) return connect.apply(this, words);
	// Whoever connects listens to the socket once they have it.
	setImmediate(() => this.destroy(new Error(`no route to ${to?.host}`)));
	return this;
} as typeof Socket.prototype.connect;
