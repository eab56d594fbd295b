const crypto = require("node:crypto");
function verifyWebhookSignature(payload, signature, secret, timestamp) {
  // Check timestamp (prevent replay attacks)
  const currentTime = Math.floor(Date.now() / 1000);
  const webhookTime = parseInt(timestamp, 10);
  if (Math.abs(currentTime - webhookTime) > 300) {
    // Valid within 5 minutes
    throw new Error("Webhook timestamp too old");
  }
  // Verify signature
  const expectedSignature = crypto.createHmac("sha256", secret).update(`${timestamp}.${payload}`).digest("hex");
  const actualSignature = signature.replace("sha256=", "");
  if (!crypto.timingSafeEqual(Buffer.from(expectedSignature, "hex"), Buffer.from(actualSignature, "hex"))) {
    throw new Error("Invalid webhook signature");
  }
  return true;
}

module.exports = { verifyWebhookSignature };
