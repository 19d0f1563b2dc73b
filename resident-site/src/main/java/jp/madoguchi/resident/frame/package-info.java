/** What every page of the site shows around its content: the city's name, links and colours. */
@NullMarked
package jp.madoguchi.resident.frame;

import org.jspecify.annotations.NullMarked;
