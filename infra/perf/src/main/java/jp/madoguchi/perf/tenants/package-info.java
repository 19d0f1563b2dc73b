/** Many cities on several clusters: what they cost each other, their connections, migrations, restarts and openings. */
@NullMarked
package jp.madoguchi.perf.tenants;

import org.jspecify.annotations.NullMarked;
