package jp.madoguchi.bookingweb;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything of this module; an application imports it and declares a {@code CurrentParty}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class BookingWebConfiguration {}
