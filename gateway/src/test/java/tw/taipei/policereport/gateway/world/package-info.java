/**
 * The world around the gateway in its tests: a real PostgreSQL, keys, and four stand-ins that speak the wire contract of
 * the services and can be made to fail as remote processes do. Start at {@link
 * tw.taipei.policereport.gateway.world.GatewayWorld}.
 */
package tw.taipei.policereport.gateway.world;
