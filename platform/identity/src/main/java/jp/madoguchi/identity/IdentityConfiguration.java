package jp.madoguchi.identity;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Accounts in Keycloak; an application imports it beside core's configuration. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class IdentityConfiguration {}
