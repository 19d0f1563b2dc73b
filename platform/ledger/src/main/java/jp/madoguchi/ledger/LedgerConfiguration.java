package jp.madoguchi.ledger;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.PropertySource;

/**
 * Brings the ledger with its screens into an application. The application supplies beans for {@link
 * jp.madoguchi.ledger.port.Secrets}, {@link jp.madoguchi.ledger.port.SiteAddress}, {@link
 * jp.madoguchi.ledger.port.Bookings}, {@link jp.madoguchi.ledger.port.WorkFolder}, {@link
 * jp.madoguchi.ledger.port.Home}, {@link jp.madoguchi.ledger.port.Leaving}, the ports of {@code base.port}, a
 * {@code Clock} in Asia/Tokyo and {@link jp.madoguchi.base.random.SecureTokens}.
 *
 * <p>Its beans are named by their full class names: an application may have an {@code Uploads} of its own.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@AutoConfigurationPackage
@PropertySource("classpath:madoguchi-ledger.properties")
public class LedgerConfiguration {}
