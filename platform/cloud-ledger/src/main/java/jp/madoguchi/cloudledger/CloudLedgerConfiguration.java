package jp.madoguchi.cloudledger;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Joins the ledger and the booking side in the cloud; an application imports it beside core's configuration. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CloudLedgerConfiguration {}
