/* Gives fsync and fdatasync one fixed price, so that durable writes can be compared on any disk:
 *   gcc -shared -fPIC -O2 slowsync.c -o slowsync.so && LD_PRELOAD=./slowsync.so dotnet ...
 * The price in microseconds is SYNC_US (2000 when unset). Nothing is written to the disk by these calls. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <unistd.h>

static int pay(void)
{
    static long price = -1;
    if (price < 0) {
        const char *set = getenv("SYNC_US");
        price = set ? atol(set) : 2000;
    }
    usleep((useconds_t)price);
    return 0;
}

int fsync(int fd) { (void)fd; return pay(); }
int fdatasync(int fd) { (void)fd; return pay(); }
