import type { Server } from 'node:http';
import { SeedError } from '../../src/model/seed-error.ts';

const last = 65_535;

/** Listens on this machine's own address, on a port or, where it is taken, on the next. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' && port !== 0;
      if (taken && port < last) listen(server, port + 1).then(done, fail);
      else if (taken)
        fail(new SeedError(`端口 ${port} 已被占用，后面也没有别的了：请换一个小些的。`));
      else if (error.code === 'EACCES')
        fail(
          new SeedError(`端口 ${port} 不许普通用户使用：请换一个 1024 以上的，例如 PORT=8080。`),
        );
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      done();
    });
  });
}
