import hmac
import hashlib
import time
def verify_webhook_signature(payload, signature, secret, timestamp):
    # Check timestamp
    current_time = int(time.time())
    webhook_time = int(timestamp)
    if abs(current_time - webhook_time) > 300: # Valid within 5 minutes
        raise ValueError("Webhook timestamp too old")
    # Verify signature
    expected_signature = hmac.new(
    secret.encode('utf-8'),
    f"{timestamp}.{payload}".encode('utf-8'),
    hashlib.sha256
    ).hexdigest()
    actual_signature = signature.replace('sha256=', '')
    if not hmac.compare_digest(expected_signature, actual_signature):
        raise ValueError("Invalid webhook signature")
    return True
