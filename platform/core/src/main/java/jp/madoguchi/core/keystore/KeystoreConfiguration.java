package jp.madoguchi.core.keystore;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the master key from the environment. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeystoreProperties.class)
class KeystoreConfiguration {}
