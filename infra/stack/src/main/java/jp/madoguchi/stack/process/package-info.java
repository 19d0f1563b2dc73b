/** Child processes of the stack: started in a session of their own, recorded, recognised again and ended. */
@NullMarked
package jp.madoguchi.stack.process;

import org.jspecify.annotations.NullMarked;
