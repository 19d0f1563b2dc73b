/** Planned stops as the city sees them: what it is told, what it answers, who may come in during one. */
@NullMarked
package jp.madoguchi.admin.maintenance;

import org.jspecify.annotations.NullMarked;
