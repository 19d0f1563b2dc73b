/** PostgreSQL 18 as a real server: the durable one of the local stack and the fast one of the tests. */
@NullMarked
package jp.madoguchi.stack.postgres;

import org.jspecify.annotations.NullMarked;
