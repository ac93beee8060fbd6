/**
 * The public paths of the services at the gateway: {@link tw.taipei.policereport.gateway.proxy.PublicPath} says which
 * spellings pass, {@link tw.taipei.policereport.gateway.proxy.ServiceProxy} forwards them.
 */
package tw.taipei.policereport.gateway.proxy;
