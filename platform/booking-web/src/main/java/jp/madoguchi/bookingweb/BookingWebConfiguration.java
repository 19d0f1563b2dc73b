package jp.madoguchi.bookingweb;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Everything of this module; an application imports it and declares a {@code CurrentParty}. Beans have their full names,
 * since an application has screens with the same short ones.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class BookingWebConfiguration {}
