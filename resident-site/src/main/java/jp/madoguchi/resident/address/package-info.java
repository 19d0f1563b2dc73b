/** The address that residents are led to: the city's main host. */
@NullMarked
package jp.madoguchi.resident.address;

import org.jspecify.annotations.NullMarked;
